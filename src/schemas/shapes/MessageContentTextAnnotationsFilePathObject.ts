// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageContentTextAnnotationsFilePathObject`. */
export const MessageContentTextAnnotationsFilePathObjectShape: Shape = {
  type: string,
  text: string,
  file_path: { file_id: string },
  start_index: number,
  end_index: number,
}
