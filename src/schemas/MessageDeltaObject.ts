// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessageDeltaContentImageFileObject } from './MessageDeltaContentImageFileObject.ts'
import type { MessageDeltaContentImageUrlObject } from './MessageDeltaContentImageUrlObject.ts'
import type { MessageDeltaContentRefusalObject } from './MessageDeltaContentRefusalObject.ts'
import type { MessageDeltaContentTextObject } from './MessageDeltaContentTextObject.ts'
import { MessageDeltaObjectShape } from './shapes/MessageDeltaObject.ts'

/** Streamed update to a message, carrying only what changed. */
export interface MessageDeltaObject {
  /** Identifier of the message being updated. */
  id: string
  /** Always `thread.message.delta`. */
  object: 'thread.message.delta'
  /** Message fields that changed, with their new pieces. */
  delta: {
    /** Who wrote the message: the `user` or the `assistant`. */
    role?: 'user' | 'assistant' | (string & {}) | undefined
    /** Pieces of message parts, to be merged by their `index`. */
    content?:
      | (
          | MessageDeltaContentImageFileObject
          | MessageDeltaContentTextObject
          | MessageDeltaContentRefusalObject
          | MessageDeltaContentImageUrlObject
        )[]
      | undefined
  }
}

/** Open: what the API adds passes. */
export const MessageDeltaObjectSchema: GenericSchema<MessageDeltaObject> = openSchema(MessageDeltaObjectShape)
