// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `cancelEvalRun` takes. */
export interface CancelEvalRunParams {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
  /** Identifier of the run. At least 1 character. */
  run_id: string
}

/** Checks {@link CancelEvalRunParams} exactly; for input from outside, see `validated`. */
export const CancelEvalRunParamsSchema: v.GenericSchema<CancelEvalRunParams> = onlyObject(
  v.looseObject({ eval_id: v.pipe(v.string(), v.minLength(1)), run_id: v.pipe(v.string(), v.minLength(1)) }),
)
