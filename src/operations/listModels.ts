// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListModelsResponse } from '../schemas/ListModelsResponse.ts'
import type { ListModelsParams } from '../schemas/params/ListModelsParams.ts'
import { ListModelsResponseShape } from '../schemas/shapes/ListModelsResponse.ts'

/**
 * Lists the models you can use, with the owner of each.
 *
 * `GET /models`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The available models.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listModels(client)
 */
export function listModels(
  client: Client,
  params?: ListModelsParams,
  options?: RequestOptions,
): Promise<ListModelsResponse> {
  return call(
    client,
    { operation: 'listModels', method: 'GET', path: '/models', shape: ListModelsResponseShape, params },
    options,
  )
}
