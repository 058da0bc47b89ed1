// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFileSearchObject`. */
export const RunStepDetailsToolCallsFileSearchObjectShape: Shape = { id: string, type: string, file_search: {} }
