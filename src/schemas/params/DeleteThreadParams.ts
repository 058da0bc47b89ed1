// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteThread` takes. */
export interface DeleteThreadParams {
  /** Identifier of the thread this call works on. At least 1 character. */
  thread_id: string
}

/** Checks {@link DeleteThreadParams} exactly; for input from outside, see `validated`. */
export const DeleteThreadParamsSchema: v.GenericSchema<DeleteThreadParams> = onlyObject(
  v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)) }),
)
