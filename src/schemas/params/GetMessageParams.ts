// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getMessage` takes. */
export interface GetMessageParams {
  /** Identifier of the thread that holds the message. At least 1 character. */
  thread_id: string
  /** Identifier of the message this call works on. At least 1 character. */
  message_id: string
}

/** Checks {@link GetMessageParams} exactly; for input from outside, see `validated`. */
export const GetMessageParamsSchema: v.GenericSchema<GetMessageParams> = onlyObject(
  v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)), message_id: v.pipe(v.string(), v.minLength(1)) }),
)
