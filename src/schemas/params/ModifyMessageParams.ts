// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type ModifyMessageRequest, ModifyMessageRequestSchema } from '../ModifyMessageRequest.ts'

/** What `modifyMessage` takes. */
export interface ModifyMessageParams extends ModifyMessageRequest {
  /** Identifier of the thread that holds the message. At least 1 character. */
  thread_id: string
  /** Identifier of the message this call works on. At least 1 character. */
  message_id: string
}

/** Checks {@link ModifyMessageParams} exactly; for input from outside, see `validated`. */
export const ModifyMessageParamsSchema: v.GenericSchema<ModifyMessageParams> = v.intersect([
  ModifyMessageRequestSchema,
  onlyObject(
    v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)), message_id: v.pipe(v.string(), v.minLength(1)) }),
  ),
])
