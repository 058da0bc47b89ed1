// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListFilesResponse } from '../schemas/ListFilesResponse.ts'
import type { ListFilesParams } from '../schemas/params/ListFilesParams.ts'
import { ListFilesResponseShape } from '../schemas/shapes/ListFilesResponse.ts'

/**
 * Lists the files the organization has uploaded or the API has produced for it.
 *
 * `GET /files`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The organization's files.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listFiles(client)
 */
export function listFiles(
  client: Client,
  params?: ListFilesParams,
  options?: RequestOptions,
): Promise<ListFilesResponse> {
  return call(
    client,
    { operation: 'listFiles', method: 'GET', path: '/files', shape: ListFilesResponseShape, params },
    options,
  )
}
