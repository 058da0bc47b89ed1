// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { OutputMessageContentShape } from './OutputMessageContent.ts'

/** What is checked of a `OutputMessage`. */
export const OutputMessageShape: Shape = {
  id: string,
  type: string,
  role: string,
  content: [OutputMessageContentShape],
  phase: nullish(string),
  status: string,
}
