// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TruncationObject`. */
export const TruncationObjectShape: Shape = { type: string, last_messages: nullish(number) }
