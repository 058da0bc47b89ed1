// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteModel` takes. */
export interface DeleteModelParams {
  /** Name of the fine-tuned model that is to go. At least 1 character. */
  model: string
}

/** Checks {@link DeleteModelParams} exactly; for input from outside, see `validated`. */
export const DeleteModelParamsSchema: v.GenericSchema<DeleteModelParams> = onlyObject(
  v.looseObject({ model: v.pipe(v.string(), v.minLength(1)) }),
)
