// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CompleteUploadParams } from '../schemas/params/CompleteUploadParams.ts'
import { UploadShape } from '../schemas/shapes/Upload.ts'
import type { Upload } from '../schemas/Upload.ts'

/**
 * Makes the file out of the parts that have arrived.
 *
 * `POST /uploads/{upload_id}/complete`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The upload with its file.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await completeUpload(client, { upload_id: 'upload_abc123', part_ids: ['part_abc123'] })
 */
export function completeUpload(
  client: Client,
  params: CompleteUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return call(
    client,
    {
      operation: 'completeUpload',
      method: 'POST',
      path: '/uploads/{upload_id}/complete',
      encode: encodeJSON,
      shape: UploadShape,
      params,
    },
    options,
  )
}
