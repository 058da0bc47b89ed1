// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string, variant } from '../../core/shape.ts'
import { MessageDeltaContentImageFileObjectShape } from './MessageDeltaContentImageFileObject.ts'
import { MessageDeltaContentImageUrlObjectShape } from './MessageDeltaContentImageUrlObject.ts'
import { MessageDeltaContentRefusalObjectShape } from './MessageDeltaContentRefusalObject.ts'
import { MessageDeltaContentTextObjectShape } from './MessageDeltaContentTextObject.ts'

/** What is checked of a `MessageDeltaObject`. */
export const MessageDeltaObjectShape: Shape = {
  id: string,
  object: string,
  delta: {
    role: optional(string),
    content: optional([
      variant('type', {
        image_file: MessageDeltaContentImageFileObjectShape,
        text: MessageDeltaContentTextObjectShape,
        refusal: MessageDeltaContentRefusalObjectShape,
        image_url: MessageDeltaContentImageUrlObjectShape,
      }),
    ]),
  },
}
