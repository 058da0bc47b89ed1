// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getEvalRun` takes. */
export interface GetEvalRunParams {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
  /** Identifier of the run. At least 1 character. */
  run_id: string
}

/** Checks {@link GetEvalRunParams} exactly; for input from outside, see `validated`. */
export const GetEvalRunParamsSchema: v.GenericSchema<GetEvalRunParams> = onlyObject(
  v.looseObject({ eval_id: v.pipe(v.string(), v.minLength(1)), run_id: v.pipe(v.string(), v.minLength(1)) }),
)
