// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `pauseFineTuningJob` takes. */
export interface PauseFineTuningJobParams {
  /** Identifier of the fine-tuning job this call works on. At least 1 character. */
  fine_tuning_job_id: string
}

/** Checks {@link PauseFineTuningJobParams} exactly; for input from outside, see `validated`. */
export const PauseFineTuningJobParamsSchema: v.GenericSchema<PauseFineTuningJobParams> = onlyObject(
  v.looseObject({ fine_tuning_job_id: v.pipe(v.string(), v.minLength(1)) }),
)
