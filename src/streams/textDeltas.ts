import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { AssistantEvent } from './assistantEvent.ts'
import type { IterableStream } from './eventStream.ts'
import type { Events } from './iterate.ts'
import { mapEvents } from './mapEvents.ts'

/** An event that can bring text. */
export type TextEvent = CreateChatCompletionStreamResponse | CreateCompletionResponse | AssistantEvent

/**
 * The text of a stream, piece by piece: of the first choice of a completion, or of the messages of a run.
 *
 * @param stream Events of a chat completion, a completion or a run.
 * @returns The pieces, none of them empty; ending it ends the stream.
 * @example
 * for await (const text of textDeltas(await createChatCompletionStream(client, params))) write(text)
 */
export function textDeltas(stream: Events<TextEvent>): IterableStream<string> {
  return mapEvents(stream, (event) => textOf(event) || undefined)
}

function textOf(event: TextEvent): string {
  if ('event' in event) return event.event === 'thread.message.delta' ? join(event.data.delta?.content) : ''
  for (const choice of event.choices ?? []) {
    if (!choice.index) return 'text' in choice ? (choice.text ?? '') : join(Object(choice).delta?.content)
  }
  return ''
}

/** Joins the text of a delta's content: a string, or parts whose text is a string or in `value`. */
function join(content: unknown): string {
  if (!Array.isArray(content)) return typeof content === 'string' ? content : ''
  return content
    .map((part) => Object(part).text?.value ?? Object(part).text)
    .filter((text) => typeof text === 'string')
    .join('')
}
