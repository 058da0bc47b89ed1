// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `retrieveModel` takes. */
export interface RetrieveModelParams {
  /** Name of the model to look up, either a stock or a fine-tuned one. At least 1 character. */
  model: string
}

/** Checks {@link RetrieveModelParams} exactly; for input from outside, see `validated`. */
export const RetrieveModelParamsSchema: v.GenericSchema<RetrieveModelParams> = onlyObject(
  v.looseObject({ model: v.pipe(v.string(), v.minLength(1)) }),
)
