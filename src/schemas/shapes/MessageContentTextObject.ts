// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { MessageContentTextAnnotationsFileCitationObjectShape } from './MessageContentTextAnnotationsFileCitationObject.ts'
import { MessageContentTextAnnotationsFilePathObjectShape } from './MessageContentTextAnnotationsFilePathObject.ts'

/** What is checked of a `MessageContentTextObject`. */
export const MessageContentTextObjectShape: Shape = {
  type: string,
  text: {
    value: string,
    annotations: [
      variant('type', {
        file_citation: MessageContentTextAnnotationsFileCitationObjectShape,
        file_path: MessageContentTextAnnotationsFilePathObjectShape,
      }),
    ],
  },
}
