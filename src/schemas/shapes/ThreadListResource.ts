// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { ThreadResourceShape } from './ThreadResource.ts'

/** What is checked of a `ThreadListResource`. */
export const ThreadListResourceShape: Shape = { object: string, data: [ThreadResourceShape], has_more: boolean }
