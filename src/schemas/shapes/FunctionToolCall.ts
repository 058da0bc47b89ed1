// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ToolCallCallerShape } from './ToolCallCaller.ts'

/** What is checked of a `FunctionToolCall`. */
export const FunctionToolCallShape: Shape = {
  id: optional(string),
  type: string,
  call_id: string,
  caller: nullish(ToolCallCallerShape),
  namespace: optional(string),
  name: string,
  arguments: string,
  status: nullish(string),
}
