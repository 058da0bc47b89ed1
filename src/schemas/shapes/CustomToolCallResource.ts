// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ToolCallCallerShape } from './ToolCallCaller.ts'

/** What is checked of a `CustomToolCallResource`. */
export const CustomToolCallResourceShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  caller: nullish(ToolCallCallerShape),
  namespace: optional(string),
  name: string,
  input: string,
  status: string,
  created_by: optional(string),
}
