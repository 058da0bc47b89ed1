// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteVoiceConsentParams } from '../schemas/params/DeleteVoiceConsentParams.ts'
import { VoiceConsentDeletedResourceShape } from '../schemas/shapes/VoiceConsentDeletedResource.ts'
import type { VoiceConsentDeletedResource } from '../schemas/VoiceConsentDeletedResource.ts'

/**
 * Deletes a stored consent for good.
 *
 * `DELETE /audio/voice_consents/{consent_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteVoiceConsent(client, { consent_id: 'consent_abc123' })
 */
export function deleteVoiceConsent(
  client: Client,
  params: DeleteVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentDeletedResource> {
  return call(
    client,
    {
      operation: 'deleteVoiceConsent',
      method: 'DELETE',
      path: '/audio/voice_consents/{consent_id}',
      shape: VoiceConsentDeletedResourceShape,
      params,
    },
    options,
  )
}
