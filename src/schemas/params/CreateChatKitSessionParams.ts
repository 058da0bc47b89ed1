// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateChatSessionBody, CreateChatSessionBodySchema } from '../CreateChatSessionBody.ts'

/** What `createChatKitSession` takes. */
export type CreateChatKitSessionParams = CreateChatSessionBody

/** Checks {@link CreateChatKitSessionParams} exactly; for input from outside, see `validated`. */
export const CreateChatKitSessionParamsSchema: v.GenericSchema<CreateChatKitSessionParams> = CreateChatSessionBodySchema
