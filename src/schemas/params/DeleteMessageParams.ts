// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteMessage` takes. */
export interface DeleteMessageParams {
  /** Identifier of the thread that holds the message. At least 1 character. */
  thread_id: string
  /** Identifier of the message this call works on. At least 1 character. */
  message_id: string
}

/** Checks {@link DeleteMessageParams} exactly; for input from outside, see `validated`. */
export const DeleteMessageParamsSchema: v.GenericSchema<DeleteMessageParams> = onlyObject(
  v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)), message_id: v.pipe(v.string(), v.minLength(1)) }),
)
