// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFileSearchObject`. */
export const RunStepDetailsToolCallsFileSearchObjectShape: Shape = { file_search: {}, id: '', type: '' }
