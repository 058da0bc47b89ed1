// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `MessageContentTextAnnotationsFilePathObject`. */
export const MessageContentTextAnnotationsFilePathObjectShape: Shape = {
  end_index: 0,
  file_path: { file_id: '' },
  start_index: 0,
  text: '',
  type: '',
}
