// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`. */
export const RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape: Shape = {
  index: number,
  type: string,
  image: optional({ file_id: optional(string) }),
}
