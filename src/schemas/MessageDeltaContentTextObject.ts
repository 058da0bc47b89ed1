// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessageDeltaContentTextAnnotationsFileCitationObject } from './MessageDeltaContentTextAnnotationsFileCitationObject.ts'
import type { MessageDeltaContentTextAnnotationsFilePathObject } from './MessageDeltaContentTextAnnotationsFilePathObject.ts'
import { MessageDeltaContentTextObjectShape } from './shapes/MessageDeltaContentTextObject.ts'

/** Streamed piece of a message part that holds text. */
export interface MessageDeltaContentTextObject {
  /** Position of the part in the message's content, used to merge streamed pieces. */
  index: number
  /** Tells this kind of content part apart: always `text`. */
  type: 'text'
  /** New text for the part together with new annotations. */
  text?:
    | {
        /** Text to append to what has already arrived for this part. */
        value?: string | undefined
        /** Citations and file links newly found within the text. */
        annotations?:
          | (MessageDeltaContentTextAnnotationsFileCitationObject | MessageDeltaContentTextAnnotationsFilePathObject)[]
          | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const MessageDeltaContentTextObjectSchema: GenericSchema<MessageDeltaContentTextObject> = openSchema(
  MessageDeltaContentTextObjectShape,
)
