// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getEvalRunOutputItem` takes. */
export interface GetEvalRunOutputItemParams {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
  /** Identifier of the run. At least 1 character. */
  run_id: string
  /** Identifier of the run's result this call fetches. At least 1 character. */
  output_item_id: string
}

/** Checks {@link GetEvalRunOutputItemParams} exactly; for input from outside, see `validated`. */
export const GetEvalRunOutputItemParamsSchema: v.GenericSchema<GetEvalRunOutputItemParams> = onlyObject(
  v.looseObject({
    eval_id: v.pipe(v.string(), v.minLength(1)),
    run_id: v.pipe(v.string(), v.minLength(1)),
    output_item_id: v.pipe(v.string(), v.minLength(1)),
  }),
)
