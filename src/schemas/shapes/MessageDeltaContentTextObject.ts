// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { MessageDeltaContentTextAnnotationsFileCitationObjectShape } from './MessageDeltaContentTextAnnotationsFileCitationObject.ts'
import { MessageDeltaContentTextAnnotationsFilePathObjectShape } from './MessageDeltaContentTextAnnotationsFilePathObject.ts'

/** What is checked of a `MessageDeltaContentTextObject`. */
export const MessageDeltaContentTextObjectShape: Shape = {
  index: number,
  type: string,
  text: optional({
    value: optional(string),
    annotations: optional([
      variant('type', {
        file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectShape,
        file_path: MessageDeltaContentTextAnnotationsFilePathObjectShape,
      }),
    ]),
  }),
}
