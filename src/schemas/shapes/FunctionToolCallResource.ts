// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FunctionToolCallResource`. */
export const FunctionToolCallResourceShape: Shape = {
  id: string,
  type: string,
  call_id: string,
  name: string,
  arguments: string,
  status: string,
}
