// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteConversation` takes. */
export interface DeleteConversationParams {
  /** Identifier of the conversation this call works on. At least 1 character. */
  conversation_id: string
}

/** Checks {@link DeleteConversationParams} exactly; for input from outside, see `validated`. */
export const DeleteConversationParamsSchema: v.GenericSchema<DeleteConversationParams> = onlyObject(
  v.looseObject({ conversation_id: v.pipe(v.string(), v.minLength(1)) }),
)
