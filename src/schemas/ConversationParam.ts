// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { union } from '../core/union.ts'
import { ResponseConversationExact } from './exact/ResponseConversation.ts'
import type { ResponseConversation } from './ResponseConversation.ts'

/** A conversation, by its id alone or in an object. */
export type ConversationParam = string | ResponseConversation

/** Exact: only unknown fields pass. */
export const ConversationParamSchema: v.GenericSchema<ConversationParam> = union({
  string: v.string(),
  object: ResponseConversationExact,
})
