// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CustomToolCallResource`. */
export const CustomToolCallResourceShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  name: string,
  input: string,
  status: string,
}
