// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FineTuningJobEvent`. */
export const FineTuningJobEventShape: Shape = {
  object: string,
  id: string,
  created_at: number,
  level: string,
  message: string,
}
