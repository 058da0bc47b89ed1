// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageDeltaContentImageUrlObjectShape } from './shapes/MessageDeltaContentImageUrlObject.ts'

/** Streamed piece of a message part that shows an image from the web. */
export interface MessageDeltaContentImageUrlObject {
  /** Position of the part in the message's content, used to merge streamed pieces. */
  index: number
  /** Tells this kind of content part apart: always `image_url`. */
  type: 'image_url'
  /** Address of the image and the detail at which the model views it. */
  image_url?:
    | {
        /** Public address of the image, which must be JPEG, PNG, GIF or WebP. */
        url?: string | undefined
        /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `auto` leaves the choice to the model. Default: `auto`. */
        detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const MessageDeltaContentImageUrlObjectSchema: GenericSchema<MessageDeltaContentImageUrlObject> = openSchema(
  MessageDeltaContentImageUrlObjectShape,
)
