// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { ModerationResultBodyShape } from './ModerationResultBody.ts'

/** What is checked of a `ChatCompletionModerationResults`. */
export const ChatCompletionModerationResultsShape: Shape = { type: '', model: '', results: [ModerationResultBodyShape] }
