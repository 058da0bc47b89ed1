import type { ConversationResource } from '../../../schemas/ConversationResource.ts'
import type { ItemResource } from '../../../schemas/ItemResource.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'

/** The conversation of an id; refuses an id that there is none of. */
export function findConversation(id: string, { state }: Context): ConversationResource {
  const conversation = state.conversations.get(id)
  if (!conversation) throw new Refusal(404, `Conversation with id '${id}' not found.`)
  return conversation
}

/** The items of a conversation, oldest first. */
export function itemsOf(id: string, context: Context): ItemResource[] {
  return context.state.conversationItems.get(findConversation(id, context).id) ?? []
}

/** Adds items to a conversation, if it is still there. */
export function addItems(id: string, items: ItemResource[], { state }: Context): void {
  if (state.conversations.has(id))
    state.conversationItems.set(id, [...(state.conversationItems.get(id) ?? []), ...items])
}
