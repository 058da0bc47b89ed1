// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Who a chat message comes from. */
export type ChatCompletionRole = 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function' | (string & {})

/** Exact: only unknown fields pass. */
export const ChatCompletionRoleSchema: v.GenericSchema<ChatCompletionRole> = v.picklist([
  'developer',
  'system',
  'user',
  'assistant',
  'tool',
  'function',
])
