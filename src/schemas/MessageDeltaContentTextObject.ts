// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type MessageDeltaContentTextAnnotationsFileCitationObject,
  MessageDeltaContentTextAnnotationsFileCitationObjectSchema,
} from './MessageDeltaContentTextAnnotationsFileCitationObject.ts'
import {
  type MessageDeltaContentTextAnnotationsFilePathObject,
  MessageDeltaContentTextAnnotationsFilePathObjectSchema,
} from './MessageDeltaContentTextAnnotationsFilePathObject.ts'

/** Streamed piece of a message part that holds text. */
export interface MessageDeltaContentTextObject {
  /** Position of the part in the message's content, used to merge streamed pieces. */
  index: number
  /** New text for the part together with new annotations. */
  text?:
    | {
        /** Citations and file links newly found within the text. */
        annotations?:
          | (MessageDeltaContentTextAnnotationsFileCitationObject | MessageDeltaContentTextAnnotationsFilePathObject)[]
          | undefined
        /** Text to append to what has already arrived for this part. */
        value?: string | undefined
      }
    | undefined
  /** Tells this kind of content part apart: always `text`. */
  type: 'text'
}

/** Checks {@link MessageDeltaContentTextObject}; open to what the API adds. */
export const MessageDeltaContentTextObjectSchema: v.GenericSchema<MessageDeltaContentTextObject> = v.looseObject({
  index: v.number(),
  text: v.optional(
    v.looseObject({
      annotations: v.optional(
        v.array(
          variant('type', {
            file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectSchema,
            file_path: MessageDeltaContentTextAnnotationsFilePathObjectSchema,
          }),
        ),
      ),
      value: v.optional(v.string()),
    }),
  ),
  type: v.string() as v.GenericSchema<'text'>,
})
