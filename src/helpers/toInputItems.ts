import type { InputItem } from '../schemas/InputItem.ts'
import type { OutputItem } from '../schemas/OutputItem.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'

/** Statuses of calls that go no further. */
const ENDED: unknown[] = ['completed', 'failed', undefined, null]

/**
 * The output of a response as input of the next call, for a conversation that you keep yourself. Order and unknown items
 * stay. Calls that were cut off are left out, and so is what only answers carry. Where the response was not stored
 * (`store: false`), ids go too, since they name nothing that is kept; an MCP approval request keeps its own, which its
 * answer names.
 *
 * @param response From `createResponse`, `getResponse` or `collectResponse`.
 * @returns The items, to be followed by what is new.
 * @example
 * const asked = { model: 'gpt-5', store: false, include: ['reasoning.encrypted_content' as const] }
 * const question = { type: 'message' as const, role: 'user' as const, content: 'What is a bonsai?' }
 * const response = await createResponse(client, { ...asked, input: [question] })
 * const next = { ...question, content: 'And in winter?' }
 * await createResponse(client, { ...asked, input: [question, ...toInputItems(response), next] })
 */
export function toInputItems(response: ResponseObject): InputItem[] {
  const isStored = Object(response).store !== false
  return response.output.filter((item) => !isCutOff(item, response)).map((item) => toInputItem(item, isStored))
}

/** Whether an item is a call that the response ended before. One that uses a computer is told as in progress while it waits for its output. */
function isCutOff(item: OutputItem, { status }: ResponseObject): boolean {
  if (item.type === 'computer_call' && status === 'completed') return false
  return `${item.type}`.endsWith('_call') && !ENDED.includes(Object(item).status)
}

function toInputItem(item: OutputItem, isStored: boolean): InputItem {
  const { created_by, id, ...fields } = Object(item)
  const keepsId = isStored || item.type === 'mcp_approval_request'
  return keepsId && id !== undefined ? { id, ...fields } : fields
}
