// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListFineTuningCheckpointPermissionResponse } from '../schemas/ListFineTuningCheckpointPermissionResponse.ts'
import type { CreateFineTuningCheckpointPermissionParams } from '../schemas/params/CreateFineTuningCheckpointPermissionParams.ts'
import { ListFineTuningCheckpointPermissionResponseShape } from '../schemas/shapes/ListFineTuningCheckpointPermissionResponse.ts'

/**
 * Lets further projects use a checkpoint.
 *
 * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The new permissions.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createFineTuningCheckpointPermission(client, { fine_tuned_model_checkpoint: 'fine_tuned_model_checkpoint_abc123', project_ids: ['proj_abc123'] })
 */
export function createFineTuningCheckpointPermission(
  client: Client,
  params: CreateFineTuningCheckpointPermissionParams,
  options?: RequestOptions,
): Promise<ListFineTuningCheckpointPermissionResponse> {
  return call(
    client,
    {
      operation: 'createFineTuningCheckpointPermission',
      method: 'POST',
      path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
      encode: encodeJSON,
      shape: ListFineTuningCheckpointPermissionResponseShape,
      params,
    },
    options,
  )
}
