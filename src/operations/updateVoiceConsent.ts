// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { UpdateVoiceConsentParams } from '../schemas/params/UpdateVoiceConsentParams.ts'
import { VoiceConsentResourceShape } from '../schemas/shapes/VoiceConsentResource.ts'
import type { VoiceConsentResource } from '../schemas/VoiceConsentResource.ts'

/**
 * Renames a stored consent.
 *
 * `POST /audio/voice_consents/{consent_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The changed consent.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await updateVoiceConsent(client, { consent_id: 'consent_abc123', name: 'Demo' })
 */
export function updateVoiceConsent(
  client: Client,
  params: UpdateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentResource> {
  return call(
    client,
    {
      operation: 'updateVoiceConsent',
      method: 'POST',
      path: '/audio/voice_consents/{consent_id}',
      encode: encodeJSON,
      shape: VoiceConsentResourceShape,
      params,
    },
    options,
  )
}
