// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ProgramOutputItemParam`. */
export const ProgramOutputItemParamShape: Shape = {
  id: string,
  type: string,
  call_id: string,
  result: string,
  status: string,
}
