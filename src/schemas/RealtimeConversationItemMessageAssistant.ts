// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeConversationItemMessageAssistantShape } from './shapes/RealtimeConversationItemMessageAssistant.ts'

/** What the model said. */
export interface RealtimeConversationItemMessageAssistant {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Always `realtime.item`. */
  object?: 'realtime.item' | undefined
  /** Always `message`. */
  type: 'message'
  /** How far it has come. */
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {}) | undefined
  /** Always `assistant`. */
  role: 'assistant'
  /** What is said, in parts. */
  content: {
    /** Which kind it is. */
    type?: 'output_text' | 'output_audio' | (string & {}) | undefined
    /** The text itself. */
    text?: string | undefined
    /** The next piece of the sound, in base64. */
    audio?: string | undefined
    /** What is said in the speech, as text. */
    transcript?: string | undefined
  }[]
}

/** Open: what the API adds passes. */
export const RealtimeConversationItemMessageAssistantSchema: GenericSchema<RealtimeConversationItemMessageAssistant> =
  openSchema(RealtimeConversationItemMessageAssistantShape)
