// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import {
  type CreateFineTuningCheckpointPermissionRequest,
  CreateFineTuningCheckpointPermissionRequestSchema,
} from '../CreateFineTuningCheckpointPermissionRequest.ts'

/** What `createFineTuningCheckpointPermission` takes. */
export interface CreateFineTuningCheckpointPermissionParams extends CreateFineTuningCheckpointPermissionRequest {
  /** Name of the fine-tuned model's checkpoint this call works on. At least 1 character. */
  fine_tuned_model_checkpoint: string
}

/** Checks {@link CreateFineTuningCheckpointPermissionParams} exactly; for input from outside, see `validated`. */
export const CreateFineTuningCheckpointPermissionParamsSchema: v.GenericSchema<CreateFineTuningCheckpointPermissionParams> =
  v.intersect([
    CreateFineTuningCheckpointPermissionRequestSchema,
    onlyObject(v.looseObject({ fine_tuned_model_checkpoint: v.pipe(v.string(), v.minLength(1)) })),
  ])
