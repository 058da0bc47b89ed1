// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageCustomToolCall`. */
export const ChatCompletionMessageCustomToolCallShape: Shape = { id: '', type: '', custom: { name: '', input: '' } }
