// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatkitWorkflow } from './ChatkitWorkflow.ts'
import type { ChatSessionChatkitConfiguration } from './ChatSessionChatkitConfiguration.ts'
import type { ChatSessionRateLimits } from './ChatSessionRateLimits.ts'
import type { ChatSessionStatus } from './ChatSessionStatus.ts'
import { ChatSessionResourceShape } from './shapes/ChatSessionResource.ts'

/** A session of one user's chat, with its key. */
export interface ChatSessionResource {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.session`. */
  object: 'chatkit.session'
  /** When it expires, in Unix seconds. */
  expires_at: number
  /** A short-lived key for a browser or phone. */
  client_secret: string
  /** The workflow that a session runs. */
  workflow: ChatkitWorkflow
  /** Your name for the user. */
  user: string
  /** How much a session may ask for. */
  rate_limits: ChatSessionRateLimits
  /** The most requests that the session may make in a minute. */
  max_requests_per_1_minute: number
  /** Whether the session can still be used. */
  status: ChatSessionStatus
  /** What the chat offers its users. */
  chatkit_configuration: ChatSessionChatkitConfiguration
}

/** Open: what the API adds passes. */
export const ChatSessionResourceSchema: GenericSchema<ChatSessionResource> = openSchema(ChatSessionResourceShape)
