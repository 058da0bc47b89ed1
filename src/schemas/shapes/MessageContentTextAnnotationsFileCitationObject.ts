// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageContentTextAnnotationsFileCitationObject`. */
export const MessageContentTextAnnotationsFileCitationObjectShape: Shape = {
  end_index: 0,
  file_citation: { file_id: '', quote: optional('') },
  start_index: 0,
  text: '',
  type: '',
}
