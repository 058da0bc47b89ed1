// Generated from spec/ by codegen/; change those.
import { boolean, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeleteEvalRunResponse`. */
export const DeleteEvalRunResponseShape: Shape = {
  object: optional(string),
  deleted: optional(boolean),
  run_id: optional(string),
}
