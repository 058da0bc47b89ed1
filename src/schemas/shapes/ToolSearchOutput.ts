// Generated from spec/ by codegen/; change those.
import { nullable, optional, type Shape, string } from '../../core/shape.ts'
import { ResponseToolShape } from './ResponseTool.ts'

/** What is checked of a `ToolSearchOutput`. */
export const ToolSearchOutputShape: Shape = {
  type: string,
  id: string,
  call_id: nullable(string),
  execution: string,
  tools: [ResponseToolShape],
  status: string,
  created_by: optional(string),
}
