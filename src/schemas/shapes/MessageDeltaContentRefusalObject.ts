// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentRefusalObject`. */
export const MessageDeltaContentRefusalObjectShape: Shape = { index: number, type: string, refusal: optional(string) }
