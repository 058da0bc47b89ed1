// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `resumeFineTuningJob` takes. */
export interface ResumeFineTuningJobParams {
  /** Identifier of the fine-tuning job this call works on. At least 1 character. */
  fine_tuning_job_id: string
}

/** Checks {@link ResumeFineTuningJobParams} exactly; for input from outside, see `validated`. */
export const ResumeFineTuningJobParamsSchema: v.GenericSchema<ResumeFineTuningJobParams> = onlyObject(
  v.looseObject({ fine_tuning_job_id: v.pipe(v.string(), v.minLength(1)) }),
)
