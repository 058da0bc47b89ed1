// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionModerationError`. */
export const ChatCompletionModerationErrorShape: Shape = { type: string, code: string, message: string }
