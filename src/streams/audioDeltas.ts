import { fromBase64 } from '../core/fromBase64.ts'
import { OpenAIError } from '../core/openAIError.ts'
import type { AudioEvent } from './audioEvent.ts'
import type { IterableStream } from './eventStream.ts'
import type { Events } from './events.ts'
import { familiesWithAudio } from './protocols/familiesWithAudio.ts'
import { mapEvents } from './reading/mapEvents.ts'

/**
 * The sound of a stream as bytes, piece by piece: that of speech, of a response, or of the first choice of a chat
 * completion, in the format that was asked for. It is a body as it stands.
 *
 * @param stream Events of speech, of a response or a chat completion.
 * @returns The pieces, none of them empty; ending it ends the stream.
 * @throws {APIError} While reading: the response failed.
 * @throws {OpenAIError} While reading: a piece is not base64.
 * @example
 * const speech = await createSpeechStream(client, { model: 'gpt-4o-mini-tts', voice: 'alloy', input: 'Hello!' })
 * return new Response(audioDeltas(speech), { headers: { 'content-type': 'audio/mpeg' } })
 */
export function audioDeltas(stream: Events<AudioEvent>): IterableStream<Uint8Array<ArrayBuffer>> {
  return mapEvents(stream, (event) => {
    const base64 = familiesWithAudio.find(({ owns }) => owns(event))?.audioOf(event)
    return base64 ? toBytes(base64) : undefined
  })
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(base64)
  if (!bytes) throw new OpenAIError('The sound of the stream is not base64: ask its host for what it sends.')
  return bytes
}
