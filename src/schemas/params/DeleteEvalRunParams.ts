// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteEvalRun` takes. */
export interface DeleteEvalRunParams {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
  /** Identifier of the run. At least 1 character. */
  run_id: string
}

/** Checks {@link DeleteEvalRunParams} exactly; for input from outside, see `validated`. */
export const DeleteEvalRunParamsSchema: v.GenericSchema<DeleteEvalRunParams> = onlyObject(
  v.looseObject({ eval_id: v.pipe(v.string(), v.minLength(1)), run_id: v.pipe(v.string(), v.minLength(1)) }),
)
