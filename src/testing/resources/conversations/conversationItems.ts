import type { Handler } from '../../context.ts'
import { page } from '../../page.ts'
import { Refusal } from '../../refusal.ts'
import { keptItem } from '../responses/keptItem.ts'
import { addItems, itemsOf } from './findConversation.ts'

export const createConversationItems: Handler<'createConversationItems'> = ({ conversation_id, items }, context) => {
  itemsOf(conversation_id, context)
  const kept = items.map((item) => keptItem(item, context))
  addItems(conversation_id, kept, context)
  return {
    object: 'list',
    data: kept,
    first_id: kept[0]?.id ?? null,
    last_id: kept.at(-1)?.id ?? null,
    has_more: false,
  }
}

export const listConversationItems: Handler<'listConversationItems'> = ({ conversation_id, ...params }, context) =>
  page(itemsOf(conversation_id, context), params)

export const getConversationItem: Handler<'getConversationItem'> = ({ conversation_id, item_id }, context) => {
  const found = itemsOf(conversation_id, context).find(({ id }) => id === item_id)
  if (!found) throw notFound(item_id)
  return found
}

export const deleteConversationItem: Handler<'deleteConversationItem'> = ({ conversation_id, item_id }, context) => {
  const items = itemsOf(conversation_id, context)
  const left = items.filter(({ id }) => id !== item_id)
  if (left.length === items.length) throw notFound(item_id)
  context.state.conversationItems.set(conversation_id, left)
  return { id: item_id, object: 'conversation.item.deleted', deleted: true }
}

function notFound(id: string): Refusal {
  return new Refusal(404, `Item with id '${id}' not found in conversation.`)
}
