// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `ApplyPatchToolCallOutputItemParam`. */
export const ApplyPatchToolCallOutputItemParamShape: Shape = {
  type: string,
  id: nullish(string),
  call_id: string,
  caller: nullish(ToolCallCallerParamShape),
  status: string,
  output: nullish(string),
}
