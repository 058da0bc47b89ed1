import { is } from 'valibot'
import type { InputItem } from '../../../schemas/InputItem.ts'
import { type ItemResource, ItemResourceSchema } from '../../../schemas/ItemResource.ts'
import type { OutputItem } from '../../../schemas/OutputItem.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { referredItem } from './referredItem.ts'

/** What the ids of items start with. */
const prefixes: Record<string, string> = {
  message: 'msg_',
  reasoning: 'rs_',
  function_call: 'fc_',
  function_call_output: 'fco_',
  custom_tool_call: 'ctc_',
  custom_tool_call_output: 'ctco_',
  compaction: 'cmp_',
  mcp_approval_response: 'mcprr_',
}

/** The items that have no status of their own. */
const plain = ['reasoning', 'compaction', 'mcp_approval_request', 'mcp_approval_response']

/** An item as the API keeps it: with type, id and status, and with its text in parts. A reference becomes what it refers to. */
export function keptItem(item: InputItem | OutputItem, context: Context): ItemResource {
  const { type, role, id, status, content }: Record<string, unknown> = { ...item }
  if (type === 'item_reference' || (type == null && role === undefined))
    return keptItem(referredItem(`${id}`, context), context)
  const name = typeof type === 'string' ? type : 'message'
  const kept = {
    ...item,
    id: id ?? context.id(prefixes[name] ?? 'item_'),
    type: name,
    ...(!plain.includes(name) && { status: status ?? 'completed' }),
    ...(name === 'message' && { content: partsOf(role, content) }),
  }
  if (!is(ItemResourceSchema, kept)) throw new Refusal(400, `Invalid item of type '${name}'.`, { param: 'input' })
  return kept
}

/** A message's content as a list of parts, whatever it was sent as. */
function partsOf(role: unknown, content: unknown): unknown {
  if (typeof content !== 'string') return content
  return role === 'assistant'
    ? [{ type: 'output_text', text: content, annotations: [], logprobs: [] }]
    : [{ type: 'input_text', text: content }]
}
