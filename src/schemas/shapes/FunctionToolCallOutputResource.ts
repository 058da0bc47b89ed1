// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, union } from '../../core/shape.ts'
import { FunctionAndCustomToolCallOutputShape } from './FunctionAndCustomToolCallOutput.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `FunctionToolCallOutputResource`. */
export const FunctionToolCallOutputResourceShape: Shape = {
  id: string,
  type: string,
  call_id: optional(string),
  name: optional(string),
  namespace: optional(string),
  caller: nullish(ToolCallCallerParamShape),
  output: union(string, [FunctionAndCustomToolCallOutputShape]),
  status: string,
  created_by: optional(string),
}
