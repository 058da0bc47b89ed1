// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { ThreadItemShape } from './ThreadItem.ts'

/** What is checked of a `ThreadItemListResource`. */
export const ThreadItemListResourceShape: Shape = { object: string, data: [ThreadItemShape], has_more: boolean }
