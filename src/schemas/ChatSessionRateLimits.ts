// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatSessionRateLimitsShape } from './shapes/ChatSessionRateLimits.ts'

/** How much a session may ask for. */
export interface ChatSessionRateLimits {
  /** The most requests that the session may make in a minute. */
  max_requests_per_1_minute: number
}

/** Open: what the API adds passes. */
export const ChatSessionRateLimitsSchema: GenericSchema<ChatSessionRateLimits> = openSchema(ChatSessionRateLimitsShape)
