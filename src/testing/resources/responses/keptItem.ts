import { is } from 'valibot'
import type { InputItem } from '../../../schemas/InputItem.ts'
import { type ItemResource, ItemResourceSchema } from '../../../schemas/ItemResource.ts'
import type { OutputItem } from '../../../schemas/OutputItem.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'

/** What the ids of items start with. */
const prefixes: Record<string, string> = {
  message: 'msg_',
  reasoning: 'rs_',
  function_call: 'fc_',
  function_call_output: 'fco_',
  custom_tool_call: 'ctc_',
  custom_tool_call_output: 'ctco_',
  compaction: 'cmp_',
}

/** The items that have no status of their own. */
const plain = ['reasoning', 'compaction']

/** An item as the API keeps it: with type, id and status, and with its text in parts. */
export function keptItem(item: InputItem | OutputItem, context: Context): ItemResource {
  if (item.type === 'item_reference') return referredItem(item.id, context)
  const { type = 'message', id, status }: Record<string, unknown> = { ...item }
  const kept = {
    ...item,
    id: id ?? context.id(prefixes[`${type}`] ?? 'item_'),
    type,
    ...(!plain.includes(`${type}`) && { status: status ?? 'completed' }),
    ...('role' in item && 'content' in item && { content: partsOf(item.role, item.content) }),
  }
  if (!is(ItemResourceSchema, kept)) throw new Refusal(400, `Invalid item of type '${type}'.`, { param: 'input' })
  return kept
}

/** A message's content as a list of parts, whatever it was sent as. */
function partsOf(role: unknown, content: unknown): unknown {
  if (typeof content !== 'string') return content
  return role === 'assistant'
    ? [{ type: 'output_text', text: content, annotations: [], logprobs: [] }]
    : [{ type: 'input_text', text: content }]
}

/** The item that a reference stands for, among all that is kept. */
function referredItem(id: string, context: Context): ItemResource {
  const { responses, responseInputs, conversationItems } = context.state
  const lists = [...responseInputs.values(), ...conversationItems.values()]
  const inOutput = (): OutputItem | undefined =>
    [...responses.values()].flatMap(({ output }) => output).find((item) => item.id === id)
  for (const list of lists) {
    const found = list.find((item) => item.id === id)
    if (found) return found
  }
  const made = inOutput()
  if (!made) throw new Refusal(404, `Item with id '${id}' not found.`, { param: 'input' })
  return keptItem(made, context)
}
