// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatSessionResource`. */
export const ChatSessionResourceShape: Shape = {
  id: string,
  object: string,
  expires_at: number,
  client_secret: string,
  user: string,
  status: string,
}
