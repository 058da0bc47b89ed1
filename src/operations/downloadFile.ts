// Generated from spec/ by codegen/; change those.
import { callBytes } from '../core/callBytes.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DownloadFileParams } from '../schemas/params/DownloadFileParams.ts'

/**
 * Downloads what is stored in a file.
 *
 * `GET /files/{file_id}/content`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The file's contents.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const response = await downloadFile(client, { file_id: 'file_abc123' })
 */
export function downloadFile(client: Client, params: DownloadFileParams, options?: RequestOptions): Promise<Response> {
  return callBytes(
    client,
    { operation: 'downloadFile', method: 'GET', path: '/files/{file_id}/content', params },
    options,
  )
}
