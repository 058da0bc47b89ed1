// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeConversationItemMessageSystemShape } from './shapes/RealtimeConversationItemMessageSystem.ts'

/** What you tell the model in the course of the conversation. */
export interface RealtimeConversationItemMessageSystem {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Always `realtime.item`. */
  object?: 'realtime.item' | undefined
  /** Always `message`. */
  type: 'message'
  /** How far it has come. */
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {}) | undefined
  /** Always `system`. */
  role: 'system'
  /** What is said, in parts. */
  content: {
    /** Always `input_text`. */
    type?: 'input_text' | undefined
    /** The text itself. */
    text?: string | undefined
  }[]
}

/** Open: what the API adds passes. */
export const RealtimeConversationItemMessageSystemSchema: GenericSchema<RealtimeConversationItemMessageSystem> =
  openSchema(RealtimeConversationItemMessageSystemShape)
