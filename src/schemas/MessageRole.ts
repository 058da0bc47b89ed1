// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageRoleShape } from './shapes/MessageRole.ts'

/** Who speaks. */
export type MessageRole =
  | 'unknown'
  | 'user'
  | 'assistant'
  | 'system'
  | 'critic'
  | 'discriminator'
  | 'developer'
  | 'tool'
  | (string & {})

/** Open: what the API adds passes. */
export const MessageRoleSchema: GenericSchema<MessageRole> = openSchema(MessageRoleShape)
