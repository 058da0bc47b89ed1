// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Who a chat message comes from. */
export type ChatCompletionRole = 'system' | 'user' | 'assistant' | 'tool' | 'function' | 'developer' | (string & {})

/** Checks {@link ChatCompletionRole}; exact. */
export const ChatCompletionRoleSchema: v.GenericSchema<ChatCompletionRole> = v.picklist([
  'system',
  'user',
  'assistant',
  'tool',
  'function',
  'developer',
])
