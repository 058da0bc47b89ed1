// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteResponse` takes. */
export interface DeleteResponseParams {
  /** Identifier of the response this call works on. At least 1 character. */
  response_id: string
}

/** Checks {@link DeleteResponseParams} exactly; for input from outside, see `validated`. */
export const DeleteResponseParamsSchema: v.GenericSchema<DeleteResponseParams> = onlyObject(
  v.looseObject({ response_id: v.pipe(v.string(), v.minLength(1)) }),
)
