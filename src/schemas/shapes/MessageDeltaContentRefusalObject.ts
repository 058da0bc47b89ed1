// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentRefusalObject`. */
export const MessageDeltaContentRefusalObjectShape: Shape = { index: 0, type: '', refusal: optional('') }
