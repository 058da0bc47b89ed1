// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Text part of a message to be created. */
export interface MessageRequestContentTextObject {
  /** Tells this kind of content part apart: always `text`. */
  type: 'text'
  /** Text for the model to read. */
  text: string
}

/** Exact: only unknown fields pass. */
export const MessageRequestContentTextObjectSchema: v.GenericSchema<MessageRequestContentTextObject> = onlyObject(
  v.looseObject({ type: v.literal('text'), text: v.string() }),
)
