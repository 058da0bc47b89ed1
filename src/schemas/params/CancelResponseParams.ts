// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `cancelResponse` takes. */
export interface CancelResponseParams {
  /** Identifier of the response this call works on. At least 1 character. */
  response_id: string
}

/** Checks {@link CancelResponseParams} exactly; for input from outside, see `validated`. */
export const CancelResponseParamsSchema: v.GenericSchema<CancelResponseParams> = onlyObject(
  v.looseObject({ response_id: v.pipe(v.string(), v.minLength(1)) }),
)
