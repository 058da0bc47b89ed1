// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventConversationCreatedShape } from './shapes/RealtimeServerEventConversationCreated.ts'

/** The conversation has begun. */
export interface RealtimeServerEventConversationCreated {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.created`. */
  type: 'conversation.created'
  /** Names the conversation that has begun. */
  conversation: {
    /** Identifier under which the API keeps it. */
    id?: string | undefined
    /** Which kind of object it is. */
    object?: string | undefined
  }
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationCreatedSchema: GenericSchema<RealtimeServerEventConversationCreated> =
  openSchema(RealtimeServerEventConversationCreatedShape)
