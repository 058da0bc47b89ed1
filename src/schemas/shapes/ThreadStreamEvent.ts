// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { ThreadObjectShape } from './ThreadObject.ts'

/** What is checked of a `ThreadStreamEvent`. */
export const ThreadStreamEventShape: Shape = { event: string, data: ThreadObjectShape }
