// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateRealtimeTranslationClientSecretParams } from '../schemas/params/CreateRealtimeTranslationClientSecretParams.ts'
import type { RealtimeTranslationClientSecretCreateResponse } from '../schemas/RealtimeTranslationClientSecretCreateResponse.ts'
import { RealtimeTranslationClientSecretCreateResponseShape } from '../schemas/shapes/RealtimeTranslationClientSecretCreateResponse.ts'

/**
 * Makes a short-lived key with which a browser or phone opens a realtime translation.
 *
 * `POST /realtime/translations/client_secrets`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The key, and the translation that it opens.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createRealtimeTranslationClientSecret(client, { session: { model: 'gpt-4o-mini' } })
 */
export function createRealtimeTranslationClientSecret(
  client: Client,
  params: CreateRealtimeTranslationClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeTranslationClientSecretCreateResponse> {
  return call(
    client,
    {
      operation: 'createRealtimeTranslationClientSecret',
      method: 'POST',
      path: '/realtime/translations/client_secrets',
      encode: encodeJSON,
      shape: RealtimeTranslationClientSecretCreateResponseShape,
      params,
    },
    options,
  )
}
