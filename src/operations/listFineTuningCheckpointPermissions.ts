// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListFineTuningCheckpointPermissionResponse } from '../schemas/ListFineTuningCheckpointPermissionResponse.ts'
import type { ListFineTuningCheckpointPermissionsParams } from '../schemas/params/ListFineTuningCheckpointPermissionsParams.ts'
import { ListFineTuningCheckpointPermissionResponseShape } from '../schemas/shapes/ListFineTuningCheckpointPermissionResponse.ts'

/**
 * Lists which projects may use a checkpoint, one page at a time.
 *
 * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of permissions.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listFineTuningCheckpointPermissions(client, { fine_tuned_model_checkpoint: 'fine_tuned_model_checkpoint_abc123' })
 */
export function listFineTuningCheckpointPermissions(
  client: Client,
  params: ListFineTuningCheckpointPermissionsParams,
  options?: RequestOptions,
): Promise<ListFineTuningCheckpointPermissionResponse> {
  return call(
    client,
    {
      operation: 'listFineTuningCheckpointPermissions',
      method: 'GET',
      path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
      shape: ListFineTuningCheckpointPermissionResponseShape,
      params,
    },
    options,
  )
}
