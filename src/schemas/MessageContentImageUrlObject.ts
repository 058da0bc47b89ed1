// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Part of a message that shows an image from the web. */
export interface MessageContentImageUrlObject {
  /** Address of the image and the detail at which the model views it. */
  image_url: {
    /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `auto` leaves the choice to the model. Default: `auto`. */
    detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
    /** Public address of the image, which must be JPEG, PNG, GIF or WebP. */
    url: string
  }
  /** Tells this kind of content part apart: always `image_url`. */
  type: 'image_url'
}

/** Checks {@link MessageContentImageUrlObject}; open to what the API adds. */
export const MessageContentImageUrlObjectSchema: v.GenericSchema<MessageContentImageUrlObject> = v.looseObject({
  image_url: v.looseObject({ detail: v.optional(v.string()), url: v.string() }),
  type: v.string() as v.GenericSchema<'image_url'>,
})
