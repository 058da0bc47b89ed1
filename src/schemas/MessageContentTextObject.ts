// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
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
export const MessageContentTextObjectSchema: v.GenericSchema<MessageContentTextObject> = v.looseObject({
  text: v.looseObject({
    annotations: v.array(
      variant('type', {
        file_citation: MessageContentTextAnnotationsFileCitationObjectSchema,
        file_path: MessageContentTextAnnotationsFilePathObjectSchema,
      }),
    ),
    value: v.string(),
  }),
  type: v.string() as v.GenericSchema<'text'>,
})
