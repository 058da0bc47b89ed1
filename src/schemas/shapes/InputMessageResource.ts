// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { InputMessageContentListShape } from './InputMessageContentList.ts'

/** What is checked of a `InputMessageResource`. */
export const InputMessageResourceShape: Shape = {
  type: string,
  role: string,
  status: optional(string),
  content: InputMessageContentListShape,
  id: string,
}
