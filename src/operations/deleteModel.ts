// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteModelResponse } from '../schemas/DeleteModelResponse.ts'
import type { DeleteModelParams } from '../schemas/params/DeleteModelParams.ts'
import { DeleteModelResponseShape } from '../schemas/shapes/DeleteModelResponse.ts'

/**
 * Deletes a fine-tuned model of the organization; only members with the Owner role may do so.
 *
 * `DELETE /models/{model}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The model's identifier and whether it was `deleted`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteModel(client, { model: 'ft:gpt-4o-mini:acme::abc123' })
 */
export function deleteModel(
  client: Client,
  params: DeleteModelParams,
  options?: RequestOptions,
): Promise<DeleteModelResponse> {
  return call(
    client,
    { operation: 'deleteModel', method: 'DELETE', path: '/models/{model}', shape: DeleteModelResponseShape, params },
    options,
  )
}
