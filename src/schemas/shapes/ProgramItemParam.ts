// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ProgramItemParam`. */
export const ProgramItemParamShape: Shape = {
  id: string,
  type: string,
  call_id: string,
  code: string,
  fingerprint: string,
}
