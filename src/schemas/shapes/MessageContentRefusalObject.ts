// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `MessageContentRefusalObject`. */
export const MessageContentRefusalObjectShape: Shape = { type: '', refusal: '' }
