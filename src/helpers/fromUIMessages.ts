import { readUIMessages } from './fronts/readUIMessages.ts'
import type { Trust } from './fronts/trust.ts'
import { type ConversationOf, writeEntries } from './fronts/writeEntries.ts'

/** What a front end's messages are to become. */
export interface FromUIMessagesSettings<Api extends keyof ConversationOf> extends Trust {
  /** The API that goes on with them. */
  api: Api
}

/**
 * Makes what an API takes of the messages that `useChat` sends. These may come from anyone: what is no such message is
 * refused, and so are instructions, files that are no data URL or address of the web, and calls of tools in a user's message.
 * What an assistant's message holds is only as true as the visitor who sends it; `allowToolResult` can hold results of
 * tools against what you stored. Calls that nothing came of are left out; for those that wait, see `uiToolAnswers`.
 *
 * @param messages The `messages` of the request's body.
 * @param settings The API, and what is taken of the front end.
 * @returns `messages` of a chat completion, or `input` of a response.
 * @throws {OpenAIError} A message is not of this form, or holds what only the app may say.
 * @example
 * const sent: unknown = [{ id: '1', role: 'user', parts: [{ type: 'text', text: 'What is a bonsai?' }] }]
 * const messages = [{ role: 'system' as const, content: 'Be brief.' }, ...fromUIMessages(sent, { api: 'chat' })]
 * const stream = await createChatCompletionStream(client, { model: 'gpt-4o-mini', messages })
 * return uiMessageStreamResponse(stream, { signal: request.signal })
 */
export function fromUIMessages<Api extends keyof ConversationOf>(
  messages: unknown,
  { api, ...trust }: FromUIMessagesSettings<Api>,
): ConversationOf[Api] {
  return writeEntries(api, readUIMessages(messages, trust))
}
