// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalGraderStringCheck`. */
export const EvalGraderStringCheckShape: Shape = {
  type: string,
  name: string,
  input: string,
  reference: string,
  operation: string,
}
