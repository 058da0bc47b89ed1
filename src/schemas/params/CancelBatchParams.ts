// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `cancelBatch` takes. */
export interface CancelBatchParams {
  /** Identifier of the batch this call works on. At least 1 character. */
  batch_id: string
}

/** Checks {@link CancelBatchParams} exactly; for input from outside, see `validated`. */
export const CancelBatchParamsSchema: v.GenericSchema<CancelBatchParams> = onlyObject(
  v.looseObject({ batch_id: v.pipe(v.string(), v.minLength(1)) }),
)
