// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ClientToolCallItem`. */
export const ClientToolCallItemShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  thread_id: string,
  type: string,
  status: string,
  call_id: string,
  name: string,
}
