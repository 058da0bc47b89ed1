// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VideoResource`. */
export const VideoResourceShape: Shape = { id: string, object: string, status: string }
