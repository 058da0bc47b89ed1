// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeleteModelResponse`. */
export const DeleteModelResponseShape: Shape = { id: string, deleted: boolean, object: string }
