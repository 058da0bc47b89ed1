// Generated from spec/ by codegen/; change those.
import { boolean, optional, type Shape, string } from '../../core/shape.ts'
import { ThreadObjectShape } from './ThreadObject.ts'

/** What is checked of a `ThreadStreamEvent`. */
export const ThreadStreamEventShape: Shape = { enabled: optional(boolean), event: string, data: ThreadObjectShape }
