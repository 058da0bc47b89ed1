import type { ConversationResource } from '../../../schemas/ConversationResource.ts'
import type { Handler } from '../../context.ts'
import { keptItem } from '../responses/keptItem.ts'
import { addItems, findConversation } from './findConversation.ts'

export const createConversation: Handler<'createConversation'> = ({ items, metadata }, context) => {
  const kept = (items ?? []).map((item) => keptItem(item, context))
  const conversation: ConversationResource = {
    id: context.id('conv_'),
    object: 'conversation',
    created_at: context.seconds(),
    metadata: metadata ?? {},
  }
  context.state.conversations.set(conversation.id, conversation)
  addItems(conversation.id, kept, context)
  return conversation
}

export const getConversation: Handler<'getConversation'> = ({ conversation_id }, context) =>
  findConversation(conversation_id, context)

export const updateConversation: Handler<'updateConversation'> = ({ conversation_id, metadata }, context) => {
  const changed = { ...findConversation(conversation_id, context), metadata: metadata ?? {} }
  context.state.conversations.set(conversation_id, changed)
  return changed
}

/** Deletes a conversation and its items; the responses that were made in it stay. */
export const deleteConversation: Handler<'deleteConversation'> = ({ conversation_id }, context) => {
  const { id } = findConversation(conversation_id, context)
  context.state.conversations.delete(id)
  context.state.conversationItems.delete(id)
  return { id, object: 'conversation.deleted', deleted: true }
}
