import type { RealtimeConversationItem } from '../../schemas/RealtimeConversationItem.ts'
import { Refusal } from '../refusal.ts'
import type { Conversation } from '../text/reply.ts'
import type { Session } from './session.ts'

/** Puts an item where it belongs, and tells of it. */
export function addItem(session: Session, item: RealtimeConversationItem, after?: string | null): void {
  const { items } = session
  const at = after === 'root' ? 0 : after ? indexOf(session, after, 'previous_item_id') + 1 : items.length
  items.splice(at, 0, item)
  session.tell({ type: 'conversation.item.added', previous_item_id: items[at - 1]?.id ?? null, item })
}

/** Tells that an item is whole. */
export function finishItem({ items, tell }: Session, item: RealtimeConversationItem): void {
  tell({ type: 'conversation.item.done', previous_item_id: items[items.indexOf(item) - 1]?.id ?? null, item })
}

/** Where an item is in the conversation; refuses one that is not there. */
export function indexOf({ items }: Session, id: string, param = 'item_id'): number {
  const index = items.findIndex((item) => item.id === id)
  if (index < 0)
    throw new Refusal(400, `There is no item '${id}' in the conversation.`, { param, code: 'item_not_found' })
  return index
}

/** The item that a client sent, with what the API adds to it. */
export function receivedItem(session: Session, item: RealtimeConversationItem): RealtimeConversationItem {
  const { id = session.id('item_') } = item
  if (session.items.some((other) => other.id === id))
    throw new Refusal(400, `There is an item '${id}' already.`, { param: 'item.id', code: 'item_exists' })
  if (item.type === 'function_call_output' && !callIdsOf(session).includes(item.call_id))
    throw new Refusal(400, `No call of the conversation has the id '${item.call_id}'.`, {
      param: 'item.call_id',
      code: 'invalid_tool_call_id',
    })
  return Object.assign({}, item, { id, object: 'realtime.item', status: 'completed' })
}

function callIdsOf({ items }: Session): (string | undefined)[] {
  return items.map((item) => (item.type === 'function_call' ? item.call_id : undefined))
}

/** What the next answer is about: what was said last, and what tools have given since. */
export function conversationOf(items: readonly RealtimeConversationItem[]): Conversation {
  const last = items.findLastIndex((item) => item.type === 'message' && item.role === 'user')
  const outputs = items.slice(last + 1).flatMap((item) => (item.type === 'function_call_output' ? [item.output] : []))
  const question = items[last]
  return { question: question?.type === 'message' ? textOf(question.content) : '', outputs }
}

function textOf(content: { text?: string | undefined; transcript?: string | undefined }[]): string {
  return content.map(({ text, transcript }) => text ?? transcript ?? '').join(' ')
}
