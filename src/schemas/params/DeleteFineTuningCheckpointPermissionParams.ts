// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteFineTuningCheckpointPermission` takes. */
export interface DeleteFineTuningCheckpointPermissionParams {
  /** Name of the fine-tuned model's checkpoint this call works on. At least 1 character. */
  fine_tuned_model_checkpoint: string
  /** Identifier of the permission this call deletes. At least 1 character. */
  permission_id: string
}

/** Checks {@link DeleteFineTuningCheckpointPermissionParams} exactly; for input from outside, see `validated`. */
export const DeleteFineTuningCheckpointPermissionParamsSchema: v.GenericSchema<DeleteFineTuningCheckpointPermissionParams> =
  onlyObject(
    v.looseObject({
      fine_tuned_model_checkpoint: v.pipe(v.string(), v.minLength(1)),
      permission_id: v.pipe(v.string(), v.minLength(1)),
    }),
  )
