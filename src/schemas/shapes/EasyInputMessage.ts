// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, union } from '../../core/shape.ts'
import { InputContentShape } from './InputContent.ts'

/** What is checked of a `EasyInputMessage`. */
export const EasyInputMessageShape: Shape = {
  role: string,
  content: union(string, [InputContentShape]),
  phase: nullish(string),
  type: optional(string),
}
