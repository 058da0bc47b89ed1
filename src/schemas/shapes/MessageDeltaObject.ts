// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string, variant } from '../../core/shape.ts'
import { MessageDeltaContentImageFileObjectShape } from './MessageDeltaContentImageFileObject.ts'
import { MessageDeltaContentImageUrlObjectShape } from './MessageDeltaContentImageUrlObject.ts'
import { MessageDeltaContentRefusalObjectShape } from './MessageDeltaContentRefusalObject.ts'
import { MessageDeltaContentTextObjectShape } from './MessageDeltaContentTextObject.ts'

/** What is checked of a `MessageDeltaObject`. */
export const MessageDeltaObjectShape: Shape = {
  delta: {
    content: optional([
      variant('type', {
        image_file: MessageDeltaContentImageFileObjectShape,
        text: MessageDeltaContentTextObjectShape,
        image_url: MessageDeltaContentImageUrlObjectShape,
        refusal: MessageDeltaContentRefusalObjectShape,
      }),
    ]),
    role: optional(string),
  },
  id: string,
  object: string,
}
