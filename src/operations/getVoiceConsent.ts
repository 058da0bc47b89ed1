// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetVoiceConsentParams } from '../schemas/params/GetVoiceConsentParams.ts'
import { VoiceConsentResourceShape } from '../schemas/shapes/VoiceConsentResource.ts'
import type { VoiceConsentResource } from '../schemas/VoiceConsentResource.ts'

/**
 * Fetches a stored consent by its id.
 *
 * `GET /audio/voice_consents/{consent_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The consent.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getVoiceConsent(client, { consent_id: 'consent_abc123' })
 */
export function getVoiceConsent(
  client: Client,
  params: GetVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentResource> {
  return call(
    client,
    {
      operation: 'getVoiceConsent',
      method: 'GET',
      path: '/audio/voice_consents/{consent_id}',
      shape: VoiceConsentResourceShape,
      params,
    },
    options,
  )
}
