// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVoiceConsentParams } from '../schemas/params/CreateVoiceConsentParams.ts'
import { VoiceConsentResourceShape } from '../schemas/shapes/VoiceConsentResource.ts'
import type { VoiceConsentResource } from '../schemas/VoiceConsentResource.ts'

/**
 * Stores a speaker's recorded consent to have the voice imitated.
 *
 * `POST /audio/voice_consents`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The stored consent.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createVoiceConsent(client, { name: 'Demo', recording: new File([bytes], 'consent.wav'), language: 'en-US' })
 */
export function createVoiceConsent(
  client: Client,
  params: CreateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentResource> {
  return sendFiles(multipart, params, (encode) =>
    call(
      client,
      {
        operation: 'createVoiceConsent',
        method: 'POST',
        path: '/audio/voice_consents',
        encode,
        shape: VoiceConsentResourceShape,
        params,
      },
      options,
    ),
  )
}
