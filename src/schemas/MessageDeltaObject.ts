// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, object, optional, string, tagged } from '../core/open.ts'
import {
  type MessageDeltaContentImageFileObject,
  MessageDeltaContentImageFileObjectSchema,
} from './MessageDeltaContentImageFileObject.ts'
import {
  type MessageDeltaContentImageUrlObject,
  MessageDeltaContentImageUrlObjectSchema,
} from './MessageDeltaContentImageUrlObject.ts'
import {
  type MessageDeltaContentRefusalObject,
  MessageDeltaContentRefusalObjectSchema,
} from './MessageDeltaContentRefusalObject.ts'
import {
  type MessageDeltaContentTextObject,
  MessageDeltaContentTextObjectSchema,
} from './MessageDeltaContentTextObject.ts'

/** Streamed update to a message, carrying only what changed. */
export interface MessageDeltaObject {
  /** Message fields that changed, with their new pieces. */
  delta: {
    /** Pieces of message parts, to be merged by their `index`. */
    content?:
      | (
          | MessageDeltaContentImageFileObject
          | MessageDeltaContentTextObject
          | MessageDeltaContentImageUrlObject
          | MessageDeltaContentRefusalObject
        )[]
      | undefined
    /** Who wrote the message: the `user` or the `assistant`. */
    role?: 'user' | 'assistant' | (string & {}) | undefined
  }
  /** Identifier of the message being updated. */
  id: string
  /** Always `thread.message.delta`. */
  object: 'thread.message.delta'
}

/** Checks {@link MessageDeltaObject}; open to what the API adds. */
export const MessageDeltaObjectSchema: GenericSchema<MessageDeltaObject> = object({
  delta: object({
    content: optional(
      array(
        tagged('type', {
          image_file: MessageDeltaContentImageFileObjectSchema,
          text: MessageDeltaContentTextObjectSchema,
          image_url: MessageDeltaContentImageUrlObjectSchema,
          refusal: MessageDeltaContentRefusalObjectSchema,
        }),
      ),
    ),
    role: optional(string()),
  }),
  id: string(),
  object: string(),
})
