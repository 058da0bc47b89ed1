// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteFileResponse } from '../schemas/DeleteFileResponse.ts'
import type { DeleteFileParams } from '../schemas/params/DeleteFileParams.ts'
import { DeleteFileResponseShape } from '../schemas/shapes/DeleteFileResponse.ts'

/**
 * Deletes an uploaded file for good.
 *
 * `DELETE /files/{file_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The file's identifier and whether it was `deleted`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteFile(client, { file_id: 'file_abc123' })
 */
export function deleteFile(
  client: Client,
  params: DeleteFileParams,
  options?: RequestOptions,
): Promise<DeleteFileResponse> {
  return call(
    client,
    { operation: 'deleteFile', method: 'DELETE', path: '/files/{file_id}', shape: DeleteFileResponseShape, params },
    options,
  )
}
