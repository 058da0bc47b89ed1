// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteFineTuningCheckpointPermissionResponse } from '../schemas/DeleteFineTuningCheckpointPermissionResponse.ts'
import type { DeleteFineTuningCheckpointPermissionParams } from '../schemas/params/DeleteFineTuningCheckpointPermissionParams.ts'
import { DeleteFineTuningCheckpointPermissionResponseShape } from '../schemas/shapes/DeleteFineTuningCheckpointPermissionResponse.ts'

/**
 * Takes a project's permission to use a checkpoint back.
 *
 * `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteFineTuningCheckpointPermission(client, { fine_tuned_model_checkpoint: 'fine_tuned_model_checkpoint_abc123', permission_id: 'permission_abc123' })
 */
export function deleteFineTuningCheckpointPermission(
  client: Client,
  params: DeleteFineTuningCheckpointPermissionParams,
  options?: RequestOptions,
): Promise<DeleteFineTuningCheckpointPermissionResponse> {
  return call(
    client,
    {
      operation: 'deleteFineTuningCheckpointPermission',
      method: 'DELETE',
      path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
      shape: DeleteFineTuningCheckpointPermissionResponseShape,
      params,
    },
    options,
  )
}
