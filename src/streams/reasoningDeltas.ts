import type { IterableStream } from './eventStream.ts'
import type { Events } from './events.ts'
import { familiesWithReasoning } from './protocols/familiesWithReasoning.ts'
import { mapEvents } from './reading/mapEvents.ts'
import type { ReasoningEvent } from './reasoningEvent.ts'

/**
 * The reasoning of a stream, piece by piece: that of a response, itself or in summary, or what other hosts send with the
 * first choice of a chat completion as `reasoning_content` or `reasoning`.
 *
 * @param stream Events of a chat completion or a response.
 * @returns The pieces, none of them empty; ending it ends the stream.
 * @throws {APIError} While reading: the response failed.
 * @example
 * const asked = { model: 'gpt-5', input: 'What is a bonsai?', reasoning: { summary: 'auto' as const } }
 * for await (const thought of reasoningDeltas(await createResponseStream(client, asked))) write(thought)
 */
export function reasoningDeltas(stream: Events<ReasoningEvent>): IterableStream<string> {
  return mapEvents(stream, (event) => {
    const family = familiesWithReasoning.find(({ owns }) => owns(event))
    return family?.reasoningOf(event) || undefined
  })
}
