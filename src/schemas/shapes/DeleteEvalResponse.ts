// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeleteEvalResponse`. */
export const DeleteEvalResponseShape: Shape = { object: string, deleted: boolean, eval_id: string }
