// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, unknown } from '../../core/shape.ts'

/** What is checked of a `ToolSearchCallItemParam`. */
export const ToolSearchCallItemParamShape: Shape = {
  id: nullish(string),
  call_id: nullish(string),
  type: string,
  execution: optional(string),
  arguments: unknown,
  status: nullish(string),
}
