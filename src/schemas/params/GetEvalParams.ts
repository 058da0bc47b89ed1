// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getEval` takes. */
export interface GetEvalParams {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
}

/** Checks {@link GetEvalParams} exactly; for input from outside, see `validated`. */
export const GetEvalParamsSchema: v.GenericSchema<GetEvalParams> = onlyObject(
  v.looseObject({ eval_id: v.pipe(v.string(), v.minLength(1)) }),
)
