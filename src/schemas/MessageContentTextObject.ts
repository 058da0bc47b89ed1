// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, object, string, tagged } from '../core/open.ts'
import {
  type MessageContentTextAnnotationsFileCitationObject,
  MessageContentTextAnnotationsFileCitationObjectSchema,
} from './MessageContentTextAnnotationsFileCitationObject.ts'
import {
  type MessageContentTextAnnotationsFilePathObject,
  MessageContentTextAnnotationsFilePathObjectSchema,
} from './MessageContentTextAnnotationsFilePathObject.ts'

/** Part of a message that holds text. */
export interface MessageContentTextObject {
  /** Text of the part together with its annotations. */
  text: {
    /** Citations and file links found within the text. */
    annotations: (MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject)[]
    /** Text itself, in which annotations mark spans. */
    value: string
  }
  /** Tells this kind of content part apart: always `text`. */
  type: 'text'
}

/** Checks {@link MessageContentTextObject}; open to what the API adds. */
export const MessageContentTextObjectSchema: GenericSchema<MessageContentTextObject> = object({
  text: object({
    annotations: array(
      tagged('type', {
        file_citation: MessageContentTextAnnotationsFileCitationObjectSchema,
        file_path: MessageContentTextAnnotationsFilePathObjectSchema,
      }),
    ),
    value: string(),
  }),
  type: string(),
})
