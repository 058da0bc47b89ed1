// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getConversation` takes. */
export interface GetConversationParams {
  /** Identifier of the conversation this call works on. At least 1 character. */
  conversation_id: string
}

/** Checks {@link GetConversationParams} exactly; for input from outside, see `validated`. */
export const GetConversationParamsSchema: v.GenericSchema<GetConversationParams> = onlyObject(
  v.looseObject({ conversation_id: v.pipe(v.string(), v.minLength(1)) }),
)
