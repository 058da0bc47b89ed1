import { isObject } from '../../../core/isObject.ts'
import type { InputItem } from '../../../schemas/InputItem.ts'
import type { ToolAnswer } from '../callTool.ts'
import type { ResponseCall } from './readOutput.ts'
import { toOutputItem } from './toOutputItem.ts'

/** The item that answers what was left to the caller: a call, also one of the API's own tools, or a request for an approval. */
export function toAnswerItem(call: ResponseCall, given: ToolAnswer<unknown>): InputItem {
  const { item } = call
  const { content, status, reason } = given
  if (item.type === 'mcp_approval_request') {
    const approve = status === 'completed'
    return { type: 'mcp_approval_response', approval_request_id: item.id, approve, reason }
  }
  const output = toOutputItem(call, given)
  if (!isObject(content)) return output
  const { output: _whole, ...rest } = Object(output)
  const type = item.type === 'tool_search_call' ? 'tool_search_output' : rest.type
  return { ...rest, type, ...content }
}
