// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import {
  type CompactResponseMethodPublicBody,
  CompactResponseMethodPublicBodySchema,
} from '../CompactResponseMethodPublicBody.ts'

/** What `compactConversation` takes. */
export type CompactConversationParams = CompactResponseMethodPublicBody

/** Checks {@link CompactConversationParams} exactly; for input from outside, see `validated`. */
export const CompactConversationParamsSchema: v.GenericSchema<CompactConversationParams> =
  CompactResponseMethodPublicBodySchema
