// Generated from spec/ by codegen/; change those.
import { nullable, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ToolSearchCall`. */
export const ToolSearchCallShape: Shape = {
  type: string,
  id: string,
  call_id: nullable(string),
  execution: string,
  status: string,
  created_by: optional(string),
}
