// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeConversationItemMessageUserShape } from './shapes/RealtimeConversationItemMessageUser.ts'

/** What the user said, wrote or showed. */
export interface RealtimeConversationItemMessageUser {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Always `realtime.item`. */
  object?: 'realtime.item' | undefined
  /** Always `message`. */
  type: 'message'
  /** How far it has come. */
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {}) | undefined
  /** Always `user`. */
  role: 'user'
  /** What is said, in parts. */
  content: {
    /** Which kind it is. */
    type?: 'input_text' | 'input_audio' | 'input_image' | (string & {}) | undefined
    /** The text itself. */
    text?: string | undefined
    /** The next piece of the sound, in base64. */
    audio?: string | undefined
    /** Where the image is found, or its bytes as a data URL. */
    image_url?: string | undefined
    /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `auto` leaves the choice to the model. Default: `auto`. */
    detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
    /** What is said in the speech, as text. */
    transcript?: string | undefined
  }[]
}

/** Open: what the API adds passes. */
export const RealtimeConversationItemMessageUserSchema: GenericSchema<RealtimeConversationItemMessageUser> = openSchema(
  RealtimeConversationItemMessageUserShape,
)
