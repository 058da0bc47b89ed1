// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FineTuningJobEvent`. */
export const FineTuningJobEventShape: Shape = {
  created_at: number,
  id: string,
  level: string,
  message: string,
  object: string,
}
