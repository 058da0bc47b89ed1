// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ResponseToolShape } from './ResponseTool.ts'

/** What is checked of a `ToolSearchOutputItemParam`. */
export const ToolSearchOutputItemParamShape: Shape = {
  id: nullish(string),
  call_id: nullish(string),
  type: string,
  execution: optional(string),
  tools: [ResponseToolShape],
  status: nullish(string),
}
