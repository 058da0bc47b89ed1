import type { ConversationParam } from '../../../schemas/ConversationParam.ts'
import type { InputItem } from '../../../schemas/InputItem.ts'
import type { ItemResource } from '../../../schemas/ItemResource.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { conversationId } from '../conversations/conversationId.ts'
import { itemsOf } from '../conversations/findConversation.ts'
import { checkCalls } from './checkCalls.ts'
import { keptItem } from './keptItem.ts'

/** What tells the model what it is to answer. */
export interface Given {
  input?: string | InputItem[] | null | undefined
  previous_response_id?: string | null | undefined
  conversation?: ConversationParam | null | undefined
}

/** All items that the model sees, oldest first. */
export interface ModelContext {
  /** Those of the responses before, or of the conversation. */
  before: ItemResource[]
  /** Those of this request. */
  input: ItemResource[]
}

/** Reads what the model is given; refuses responses and conversations that are not kept, and calls and outputs that don't belong together. */
export function readContext({ input, previous_response_id, conversation }: Given, context: Context): ModelContext {
  if (previous_response_id && conversation)
    throw new Refusal(
      400,
      "Mutually exclusive parameters: provide only one of 'previous_response_id' and 'conversation'.",
      { code: 'mutually_exclusive_parameters' },
    )
  const before = conversation
    ? itemsOf(conversationId(conversation), context)
    : itemsUpTo(previous_response_id, context)
  const given: InputItem[] = typeof input === 'string' ? [{ role: 'user', content: input }] : (input ?? [])
  const kept = given.map((item) => keptItem(item, context))
  checkCalls([...before, ...kept])
  return { before, input: kept }
}

/** What a response was given and what it made, after the same of all responses before it, back to one that was deleted. */
export function itemsUpTo(id: string | null | undefined, context: Context): ItemResource[] {
  if (!id) return []
  const { responses, responseInputs } = context.state
  if (!id.startsWith('resp'))
    throw new Refusal(400, `Invalid 'previous_response_id': '${id}' does not begin with 'resp'.`, {
      param: 'previous_response_id',
      code: 'invalid_value',
    })
  if (!responses.has(id))
    throw new Refusal(400, `Previous response with id '${id}' not found.`, {
      param: 'previous_response_id',
      code: 'previous_response_not_found',
    })
  const turns: ItemResource[][] = []
  for (let response = responses.get(id); response; response = responses.get(response.previous_response_id ?? '')) {
    const made = response.output.map((item) => keptItem(item, context))
    turns.unshift([...(responseInputs.get(response.id) ?? []), ...made])
  }
  return turns.flat()
}
