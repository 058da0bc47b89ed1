// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ToolCallCallerShape } from './ToolCallCaller.ts'

/** What is checked of a `ApplyPatchToolCallOutput`. */
export const ApplyPatchToolCallOutputShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  caller: nullish(ToolCallCallerShape),
  status: string,
  output: nullish(string),
  created_by: optional(string),
}
