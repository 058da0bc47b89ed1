import type { ChatCompletionRequestMessage } from '../../schemas/ChatCompletionRequestMessage.ts'
import type { InputItem } from '../../schemas/InputItem.ts'
import type { Entry } from './entry.ts'
import { toChatMessages } from './toChatMessages.ts'
import { toItems } from './toItems.ts'

/** What a conversation becomes for each API. */
export interface ConversationOf {
  /** `messages` of a chat completion. */
  chat: ChatCompletionRequestMessage[]
  /** `input` of a response. */
  responses: InputItem[]
}

const writers: { [Api in keyof ConversationOf]: (entries: Entry[]) => ConversationOf[Api] } = {
  chat: toChatMessages,
  responses: toItems,
}

/** Writes a conversation for an API. */
export function writeEntries<Api extends keyof ConversationOf>(api: Api, entries: Entry[]): ConversationOf[Api] {
  return writers[api](entries)
}
