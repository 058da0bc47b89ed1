// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFileSearchObject`. */
export const RunStepDetailsToolCallsFileSearchObjectShape: Shape = { file_search: {}, id: string, type: string }
