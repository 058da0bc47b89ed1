import type { ChatCompletionRequestMessage } from '../schemas/ChatCompletionRequestMessage.ts'
import type { InputItem } from '../schemas/InputItem.ts'
import type { DeclaredTool } from './defineTool.ts'
import type { Entry } from './fronts/entry.ts'
import { readAGUIMessages } from './fronts/readAGUIMessages.ts'
import { readAGUITools } from './fronts/readAGUITools.ts'
import { readPlace } from './fronts/readPlace.ts'
import { toChatMessages } from './fronts/toChatMessages.ts'
import { toItems } from './fronts/toItems.ts'
import type { Trust } from './fronts/trust.ts'

/** What a front end asks for, whichever API answers. */
export interface AGUIRequest {
  threadId: string
  runId: string
  /** The tools that the front end has; a loop of tools stops at their calls, which it answers. */
  tools: DeclaredTool[]
}

/** The same for a chat completion. */
export interface AGUIChatRequest extends AGUIRequest {
  messages: ChatCompletionRequestMessage[]
}

/** The same for a response. */
export interface AGUIResponseRequest extends AGUIRequest {
  input: InputItem[]
}

/** The same, by the API. */
export interface AGUIRequestOf {
  chat: AGUIChatRequest
  responses: AGUIResponseRequest
}

/** What a front end's input is to become. */
export interface FromAGUIInputSettings<Api extends keyof AGUIRequestOf> extends Trust {
  /** The API that goes on with it. */
  api: Api
}

const writers: { [Api in keyof AGUIRequestOf]: (request: AGUIRequest, entries: Entry[]) => AGUIRequestOf[Api] } = {
  chat: (request, entries) => ({ ...request, messages: toChatMessages(entries) }),
  responses: (request, entries) => ({ ...request, input: toItems(entries) }),
}

/**
 * Makes what an API takes of the input of an AG-UI run. This may come from anyone: what is no such input is refused, and so
 * are instructions, files that are no data or address of the web, and results of tools that nobody called. What the messages
 * of the assistant and of tools hold is only as true as the visitor who sends it; `allowToolResult` can hold results against
 * what you stored. Calls that nothing came of are left out; for those that wait, see `aguiToolAnswers`.
 *
 * @param input The request's body.
 * @param settings The API, and what is taken of the front end.
 * @returns The thread and run, `messages` of a chat completion or `input` of a response, and the front end's tools.
 * @throws {OpenAIError} The input is not of this form, or holds what only the app may say.
 * @example
 * const sent: unknown = { threadId: 't1', runId: 'r1', messages: [{ id: '1', role: 'user', content: 'What is a bonsai?' }] }
 * const { threadId, runId, messages, tools } = fromAGUIInput(sent, { api: 'chat' })
 * const stream = await runToolsStream(client, { model: 'gpt-4o-mini', messages }, { tools })
 * return aguiStreamResponse(stream, { threadId, runId, signal: request.signal })
 */
export function fromAGUIInput<Api extends keyof AGUIRequestOf>(
  input: unknown,
  { api, ...trust }: FromAGUIInputSettings<Api>,
): AGUIRequestOf[Api] {
  const given = readPlace('fromAGUIInput', '', { input }).inside('input')
  const entries = readAGUIMessages(given.list('messages'), trust)
  const tools = given.get('tools') == null ? [] : readAGUITools(given.list('tools'))
  const request = { threadId: given.text('threadId'), runId: given.text('runId'), tools }
  return writers[api](request, entries)
}
