// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { OpenAIFile } from '../schemas/OpenAIFile.ts'
import type { RetrieveFileParams } from '../schemas/params/RetrieveFileParams.ts'
import { OpenAIFileShape } from '../schemas/shapes/OpenAIFile.ts'

/**
 * Fetches a file's details, such as its name and size, without its contents.
 *
 * `GET /files/{file_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested file's details.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await retrieveFile(client, { file_id: 'file_abc123' })
 */
export function retrieveFile(
  client: Client,
  params: RetrieveFileParams,
  options?: RequestOptions,
): Promise<OpenAIFile> {
  return call(
    client,
    { operation: 'retrieveFile', method: 'GET', path: '/files/{file_id}', shape: OpenAIFileShape, params },
    options,
  )
}
