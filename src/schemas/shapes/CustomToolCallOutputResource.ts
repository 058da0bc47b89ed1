// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, union } from '../../core/shape.ts'
import { FunctionAndCustomToolCallOutputShape } from './FunctionAndCustomToolCallOutput.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `CustomToolCallOutputResource`. */
export const CustomToolCallOutputResourceShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  caller: nullish(ToolCallCallerParamShape),
  output: union(string, [FunctionAndCustomToolCallOutputShape]),
  status: string,
  created_by: optional(string),
}
