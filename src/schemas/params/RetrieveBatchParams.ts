// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `retrieveBatch` takes. */
export interface RetrieveBatchParams {
  /** Identifier of the batch this call works on. At least 1 character. */
  batch_id: string
}

/** Checks {@link RetrieveBatchParams} exactly; for input from outside, see `validated`. */
export const RetrieveBatchParamsSchema: v.GenericSchema<RetrieveBatchParams> = onlyObject(
  v.looseObject({ batch_id: v.pipe(v.string(), v.minLength(1)) }),
)
