import type { IterableStream } from './eventStream.ts'
import type { Events } from './events.ts'
import { familiesWithText } from './protocols/familiesWithText.ts'
import { mapEvents } from './reading/mapEvents.ts'
import type { TextEvent } from './textEvent.ts'

/**
 * The text of a stream, piece by piece: of the first choice of a completion, of the messages of a run, or of a response.
 *
 * @param stream Events of a chat completion, a completion, a run, a response or a transcription.
 * @returns The pieces, none of them empty; ending it ends the stream.
 * @throws {APIError} While reading: the response failed.
 * @example
 * for await (const text of textDeltas(await createChatCompletionStream(client, params))) write(text)
 */
export function textDeltas(stream: Events<TextEvent>): IterableStream<string> {
  return mapEvents(stream, (event) => {
    const family = familiesWithText.find(({ owns }) => owns(event))
    return family?.textOf(event) || undefined
  })
}
