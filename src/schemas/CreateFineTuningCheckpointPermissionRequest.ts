// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Which projects may use a checkpoint. */
export interface CreateFineTuningCheckpointPermissionRequest {
  /** Identifiers of projects that may use the checkpoint. */
  project_ids: string[]
}

/** Exact: only unknown fields pass. */
export const CreateFineTuningCheckpointPermissionRequestSchema: v.GenericSchema<CreateFineTuningCheckpointPermissionRequest> =
  onlyObject(v.looseObject({ project_ids: v.array(v.string()) }))
