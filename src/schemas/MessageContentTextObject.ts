// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessageContentTextAnnotationsFileCitationObject } from './MessageContentTextAnnotationsFileCitationObject.ts'
import type { MessageContentTextAnnotationsFilePathObject } from './MessageContentTextAnnotationsFilePathObject.ts'
import { MessageContentTextObjectShape } from './shapes/MessageContentTextObject.ts'

/** Part of a message that holds text. */
export interface MessageContentTextObject {
  /** Tells this kind of content part apart: always `text`. */
  type: 'text'
  /** Text of the part together with its annotations. */
  text: {
    /** Text itself, in which annotations mark spans. */
    value: string
    /** Citations and file links found within the text. */
    annotations: (MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject)[]
  }
}

/** Open: what the API adds passes. */
export const MessageContentTextObjectSchema: GenericSchema<MessageContentTextObject> =
  openSchema(MessageContentTextObjectShape)
