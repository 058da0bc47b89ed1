// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListVoiceConsentsParams } from '../schemas/params/ListVoiceConsentsParams.ts'
import { VoiceConsentListResourceShape } from '../schemas/shapes/VoiceConsentListResource.ts'
import type { VoiceConsentListResource } from '../schemas/VoiceConsentListResource.ts'

/**
 * Lists stored consents, one page at a time.
 *
 * `GET /audio/voice_consents`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of consents.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listVoiceConsents(client)
 */
export function listVoiceConsents(
  client: Client,
  params?: ListVoiceConsentsParams,
  options?: RequestOptions,
): Promise<VoiceConsentListResource> {
  return call(
    client,
    {
      operation: 'listVoiceConsents',
      method: 'GET',
      path: '/audio/voice_consents',
      shape: VoiceConsentListResourceShape,
      params,
    },
    options,
  )
}
