// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeletedVideoResource`. */
export const DeletedVideoResourceShape: Shape = { object: string, deleted: boolean, id: string }
