// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ToolCallCallerShape } from './ToolCallCaller.ts'

/** What is checked of a `CustomToolCall`. */
export const CustomToolCallShape: Shape = {
  type: string,
  id: optional(string),
  call_id: string,
  caller: nullish(ToolCallCallerShape),
  namespace: optional(string),
  name: string,
  input: string,
}
