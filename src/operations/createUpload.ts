// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateUploadParams } from '../schemas/params/CreateUploadParams.ts'
import { UploadShape } from '../schemas/shapes/Upload.ts'
import type { Upload } from '../schemas/Upload.ts'

/**
 * Begins the upload of a large file in parts.
 *
 * `POST /uploads`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The upload, open for an hour.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createUpload(client, { filename: 'talk.mp3', purpose: 'assistants', bytes: 1, mime_type: 'audio/mpeg' })
 */
export function createUpload(client: Client, params: CreateUploadParams, options?: RequestOptions): Promise<Upload> {
  return call(
    client,
    { operation: 'createUpload', method: 'POST', path: '/uploads', encode: encodeJSON, shape: UploadShape, params },
    options,
  )
}
