import type { InputItem } from '../../../schemas/InputItem.ts'
import type { ToolAnswer } from '../callTool.ts'
import type { ResponseCall } from './readOutput.ts'

/** The item that answers a call, told to whoever made it: the model, or a program of its own. */
export function toOutputItem({ item, sent }: ResponseCall, { content }: ToolAnswer<unknown>): InputItem {
  const { caller } = Object(item)
  return Object({ type: `${item.type}_output`, call_id: sent.id, caller, output: content })
}
