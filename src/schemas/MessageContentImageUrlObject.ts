// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageContentImageUrlObjectShape } from './shapes/MessageContentImageUrlObject.ts'

/** Part of a message that shows an image from the web. */
export interface MessageContentImageUrlObject {
  /** Tells this kind of content part apart: always `image_url`. */
  type: 'image_url'
  /** Address of the image and the detail at which the model views it. */
  image_url: {
    /** Public address of the image, which must be JPEG, PNG, GIF or WebP. */
    url: string
    /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `auto` leaves the choice to the model. Default: `auto`. */
    detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
  }
}

/** Open: what the API adds passes. */
export const MessageContentImageUrlObjectSchema: GenericSchema<MessageContentImageUrlObject> = openSchema(
  MessageContentImageUrlObjectShape,
)
