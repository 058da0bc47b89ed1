// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ToolSearchCallItemParam`. */
export const ToolSearchCallItemParamShape: Shape = {
  id: nullish(string),
  call_id: nullish(string),
  type: string,
  execution: optional(string),
  status: nullish(string),
}
