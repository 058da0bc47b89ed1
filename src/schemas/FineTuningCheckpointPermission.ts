// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FineTuningCheckpointPermissionShape } from './shapes/FineTuningCheckpointPermission.ts'

/** Lets a project use a checkpoint. */
export interface FineTuningCheckpointPermission {
  /** Identifier under which the API keeps it. */
  id: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Identifier of a project. */
  project_id: string
  /** Always `checkpoint.permission`. */
  object: 'checkpoint.permission'
}

/** Open: what the API adds passes. */
export const FineTuningCheckpointPermissionSchema: GenericSchema<FineTuningCheckpointPermission> = openSchema(
  FineTuningCheckpointPermissionShape,
)
