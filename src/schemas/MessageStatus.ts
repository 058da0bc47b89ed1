// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageStatusShape } from './shapes/MessageStatus.ts'

/** How far the message has come. */
export type MessageStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const MessageStatusSchema: GenericSchema<MessageStatus> = openSchema(MessageStatusShape)
