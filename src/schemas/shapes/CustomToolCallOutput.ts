// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, union } from '../../core/shape.ts'
import { FunctionAndCustomToolCallOutputShape } from './FunctionAndCustomToolCallOutput.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `CustomToolCallOutput`. */
export const CustomToolCallOutputShape: Shape = {
  type: string,
  id: optional(string),
  call_id: string,
  caller: nullish(ToolCallCallerParamShape),
  output: union(string, [FunctionAndCustomToolCallOutputShape]),
}
