// Generated from spec/ by codegen/; change those.
import { callBytes } from '../core/callBytes.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateSpeechParams } from '../schemas/params/CreateSpeechParams.ts'

/**
 * Turns text into spoken audio in a chosen voice.
 *
 * `POST /audio/speech`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The audio file's bytes, in the format that was asked for.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createSpeechStream} for the same as a stream.
 * @example
 * const response = await createSpeech(client, { model: 'gpt-4o-mini-tts', input: 'The quick brown fox.', voice: 'alloy' })
 */
export function createSpeech(client: Client, params: CreateSpeechParams, options?: RequestOptions): Promise<Response> {
  return callBytes(
    client,
    {
      operation: 'createSpeech',
      method: 'POST',
      path: '/audio/speech',
      encode: encodeJSON,
      streamedBy: 'createSpeechStream',
      params,
    },
    options,
  )
}
