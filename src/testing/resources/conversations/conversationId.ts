import type { ConversationParam } from '../../../schemas/ConversationParam.ts'

/** The id of a conversation, which comes as itself or in an object. */
export function conversationId(conversation: ConversationParam): string {
  return typeof conversation === 'string' ? conversation : conversation.id
}
