// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CancelUploadParams } from '../schemas/params/CancelUploadParams.ts'
import { UploadShape } from '../schemas/shapes/Upload.ts'
import type { Upload } from '../schemas/Upload.ts'

/**
 * Breaks an upload off. No parts can be added any more.
 *
 * `POST /uploads/{upload_id}/cancel`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The cancelled upload.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelUpload(client, { upload_id: 'upload_abc123' })
 */
export function cancelUpload(client: Client, params: CancelUploadParams, options?: RequestOptions): Promise<Upload> {
  return call(
    client,
    { operation: 'cancelUpload', method: 'POST', path: '/uploads/{upload_id}/cancel', shape: UploadShape, params },
    options,
  )
}
