// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ComputerUsePreviewTool`. */
export const ComputerUsePreviewToolShape: Shape = {
  type: string,
  environment: string,
  display_width: number,
  display_height: number,
}
