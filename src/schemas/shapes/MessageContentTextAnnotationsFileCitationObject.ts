// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageContentTextAnnotationsFileCitationObject`. */
export const MessageContentTextAnnotationsFileCitationObjectShape: Shape = {
  type: string,
  text: string,
  file_citation: { file_id: string, quote: optional(string) },
  start_index: number,
  end_index: number,
}
