// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatSessionAutomaticThreadTitlingShape } from './shapes/ChatSessionAutomaticThreadTitling.ts'

/** Whether threads get titles by themselves. */
export interface ChatSessionAutomaticThreadTitling {
  /** Whether it is on. */
  enabled: boolean
}

/** Open: what the API adds passes. */
export const ChatSessionAutomaticThreadTitlingSchema: GenericSchema<ChatSessionAutomaticThreadTitling> = openSchema(
  ChatSessionAutomaticThreadTitlingShape,
)
