// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'

/** What is checked of a `TruncationObject`. */
export const TruncationObjectShape: Shape = { last_messages: nullish(0), type: '' }
