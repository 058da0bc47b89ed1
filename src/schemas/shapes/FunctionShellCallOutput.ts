// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { FunctionShellCallOutputContentShape } from './FunctionShellCallOutputContent.ts'
import { ToolCallCallerShape } from './ToolCallCaller.ts'

/** What is checked of a `FunctionShellCallOutput`. */
export const FunctionShellCallOutputShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  caller: nullish(ToolCallCallerShape),
  status: string,
  output: [FunctionShellCallOutputContentShape],
  max_output_length: nullable(number),
  created_by: optional(string),
}
