// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatSessionStatusShape } from './shapes/ChatSessionStatus.ts'

/** Whether the session can still be used. */
export type ChatSessionStatus = 'active' | 'expired' | 'cancelled' | (string & {})

/** Open: what the API adds passes. */
export const ChatSessionStatusSchema: GenericSchema<ChatSessionStatus> = openSchema(ChatSessionStatusShape)
