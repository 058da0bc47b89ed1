// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeletedThreadResource`. */
export const DeletedThreadResourceShape: Shape = { id: string, object: string, deleted: boolean }
