// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateConversationBody, CreateConversationBodySchema } from '../CreateConversationBody.ts'

/** What `createConversation` takes. */
export type CreateConversationParams = CreateConversationBody

/** Checks {@link CreateConversationParams} exactly; for input from outside, see `validated`. */
export const CreateConversationParamsSchema: v.GenericSchema<CreateConversationParams> = CreateConversationBodySchema
