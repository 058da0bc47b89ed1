// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, number, object, optional, string, tagged } from '../core/open.ts'
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
export const MessageDeltaContentTextObjectSchema: GenericSchema<MessageDeltaContentTextObject> = object({
  index: number(),
  text: optional(
    object({
      annotations: optional(
        array(
          tagged('type', {
            file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectSchema,
            file_path: MessageDeltaContentTextAnnotationsFilePathObjectSchema,
          }),
        ),
      ),
      value: optional(string()),
    }),
  ),
  type: string(),
})
