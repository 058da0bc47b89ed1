// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `UserMessageItem`. */
export const UserMessageItemShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  thread_id: string,
  type: string,
}
