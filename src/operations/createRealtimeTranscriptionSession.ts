// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateRealtimeTranscriptionSessionParams } from '../schemas/params/CreateRealtimeTranscriptionSessionParams.ts'
import type { RealtimeTranscriptionSessionCreateResponse } from '../schemas/RealtimeTranscriptionSessionCreateResponse.ts'
import { RealtimeTranscriptionSessionCreateResponseShape } from '../schemas/shapes/RealtimeTranscriptionSessionCreateResponse.ts'

/**
 * Makes a short-lived key for realtime transcription, in the form of the beta.
 *
 * `POST /realtime/transcription_sessions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The session with its key.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createRealtimeTranscriptionSession(client)
 */
export function createRealtimeTranscriptionSession(
  client: Client,
  params?: CreateRealtimeTranscriptionSessionParams,
  options?: RequestOptions,
): Promise<RealtimeTranscriptionSessionCreateResponse> {
  return call(
    client,
    {
      operation: 'createRealtimeTranscriptionSession',
      method: 'POST',
      path: '/realtime/transcription_sessions',
      encode: encodeJSON,
      shape: RealtimeTranscriptionSessionCreateResponseShape,
      params,
    },
    options,
  )
}
