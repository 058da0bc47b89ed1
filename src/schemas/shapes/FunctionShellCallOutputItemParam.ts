// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'
import { FunctionShellCallOutputContentParamShape } from './FunctionShellCallOutputContentParam.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `FunctionShellCallOutputItemParam`. */
export const FunctionShellCallOutputItemParamShape: Shape = {
  id: nullish(string),
  call_id: string,
  caller: nullish(ToolCallCallerParamShape),
  type: string,
  output: [FunctionShellCallOutputContentParamShape],
  status: nullish(string),
  max_output_length: nullish(number),
}
