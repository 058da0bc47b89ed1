// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CompactionBody`. */
export const CompactionBodyShape: Shape = {
  type: string,
  id: string,
  encrypted_content: string,
  created_by: optional(string),
}
