// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteEval` takes. */
export interface DeleteEvalParams {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
}

/** Checks {@link DeleteEvalParams} exactly; for input from outside, see `validated`. */
export const DeleteEvalParamsSchema: v.GenericSchema<DeleteEvalParams> = onlyObject(
  v.looseObject({ eval_id: v.pipe(v.string(), v.minLength(1)) }),
)
