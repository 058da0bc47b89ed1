// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { MessageRole } from '../MessageRole.ts'

/** Checks {@link MessageRole} exactly, where a request holds it. */
export const MessageRoleExact: v.GenericSchema<MessageRole> = v.picklist([
  'unknown',
  'user',
  'assistant',
  'system',
  'critic',
  'discriminator',
  'developer',
  'tool',
])
