// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeConversationItemMessageUser`. */
export const RealtimeConversationItemMessageUserShape: Shape = {
  id: optional(string),
  object: optional(string),
  type: string,
  status: optional(string),
  role: string,
  content: [
    {
      type: optional(string),
      text: optional(string),
      audio: optional(string),
      image_url: optional(string),
      detail: optional(string),
      transcript: optional(string),
    },
  ],
}
