// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsCodeOutputImageObject`. */
export const RunStepDetailsToolCallsCodeOutputImageObjectShape: Shape = { image: { file_id: '' }, type: '' }
