// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeleteThreadResponse`. */
export const DeleteThreadResponseShape: Shape = { id: string, deleted: boolean, object: string }
