// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'
import { EvalApiErrorShape } from './EvalApiError.ts'

/** What is checked of a `VideoResource`. */
export const VideoResourceShape: Shape = {
  id: string,
  object: string,
  status: string,
  progress: number,
  created_at: number,
  error: nullable(EvalApiErrorShape),
}
