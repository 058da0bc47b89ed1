// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteFineTuningCheckpointPermissionResponseShape } from './shapes/DeleteFineTuningCheckpointPermissionResponse.ts'

/** Says that a permission was deleted. */
export interface DeleteFineTuningCheckpointPermissionResponse {
  /** Identifier of the permission that was taken back. */
  id: string
  /** Always `checkpoint.permission`. */
  object: 'checkpoint.permission'
  /** Whether it was deleted. */
  deleted: boolean
}

/** Open: what the API adds passes. */
export const DeleteFineTuningCheckpointPermissionResponseSchema: GenericSchema<DeleteFineTuningCheckpointPermissionResponse> =
  openSchema(DeleteFineTuningCheckpointPermissionResponseShape)
