// Generated from spec/ by codegen/; change those.
import { optional, type Shape, tagged } from '../../core/shape.ts'
import { MessageDeltaContentTextAnnotationsFileCitationObjectShape } from './MessageDeltaContentTextAnnotationsFileCitationObject.ts'
import { MessageDeltaContentTextAnnotationsFilePathObjectShape } from './MessageDeltaContentTextAnnotationsFilePathObject.ts'

/** What is checked of a `MessageDeltaContentTextObject`. */
export const MessageDeltaContentTextObjectShape: Shape = {
  index: 0,
  text: optional({
    annotations: optional([
      tagged('type', {
        file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectShape,
        file_path: MessageDeltaContentTextAnnotationsFilePathObjectShape,
      }),
    ]),
    value: optional(''),
  }),
  type: '',
}
