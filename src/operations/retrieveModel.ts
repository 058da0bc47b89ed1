// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { Model } from '../schemas/Model.ts'
import type { RetrieveModelParams } from '../schemas/params/RetrieveModelParams.ts'
import { ModelShape } from '../schemas/shapes/Model.ts'

/**
 * Fetches the basic facts about one model, such as who owns it.
 *
 * `GET /models/{model}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested model.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await retrieveModel(client, { model: 'gpt-4o-mini' })
 */
export function retrieveModel(client: Client, params: RetrieveModelParams, options?: RequestOptions): Promise<Model> {
  return call(
    client,
    { operation: 'retrieveModel', method: 'GET', path: '/models/{model}', shape: ModelShape, params },
    options,
  )
}
