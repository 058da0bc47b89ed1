// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, union } from '../../core/shape.ts'
import { FunctionAndCustomToolCallOutputShape } from './FunctionAndCustomToolCallOutput.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `FunctionToolCallOutput`. */
export const FunctionToolCallOutputShape: Shape = {
  id: optional(string),
  type: string,
  call_id: optional(string),
  name: optional(string),
  namespace: optional(string),
  caller: nullish(ToolCallCallerParamShape),
  output: union(string, [FunctionAndCustomToolCallOutputShape]),
  status: optional(string),
}
