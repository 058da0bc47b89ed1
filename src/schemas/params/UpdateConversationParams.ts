// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type UpdateConversationBody, UpdateConversationBodySchema } from '../UpdateConversationBody.ts'

/** What `updateConversation` takes. */
export interface UpdateConversationParams extends UpdateConversationBody {
  /** Identifier of the conversation this call works on. At least 1 character. */
  conversation_id: string
}

/** Checks {@link UpdateConversationParams} exactly; for input from outside, see `validated`. */
export const UpdateConversationParamsSchema: v.GenericSchema<UpdateConversationParams> = v.intersect([
  UpdateConversationBodySchema,
  onlyObject(v.looseObject({ conversation_id: v.pipe(v.string(), v.minLength(1)) })),
])
