// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsCodeOutputImageObject`. */
export const RunStepDetailsToolCallsCodeOutputImageObjectShape: Shape = { type: string, image: { file_id: string } }
