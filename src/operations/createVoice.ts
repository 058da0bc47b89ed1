// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVoiceParams } from '../schemas/params/CreateVoiceParams.ts'
import { VoiceResourceShape } from '../schemas/shapes/VoiceResource.ts'
import type { VoiceResource } from '../schemas/VoiceResource.ts'

/**
 * Makes a voice out of a sample and a stored consent.
 *
 * `POST /audio/voices`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The new voice.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createVoice(client, { name: 'Demo', audio_sample: new File([bytes], 'voice.wav'), consent: 'cons_abc123' })
 */
export function createVoice(
  client: Client,
  params: CreateVoiceParams,
  options?: RequestOptions,
): Promise<VoiceResource> {
  return sendFiles(multipart, params, (encode) =>
    call(
      client,
      { operation: 'createVoice', method: 'POST', path: '/audio/voices', encode, shape: VoiceResourceShape, params },
      options,
    ),
  )
}
