// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageDeltaContentImageFileObjectShape } from './shapes/MessageDeltaContentImageFileObject.ts'

/** Streamed piece of a message part that shows an uploaded image. */
export interface MessageDeltaContentImageFileObject {
  /** Position of the part in the message's content, used to merge streamed pieces. */
  index: number
  /** Tells this kind of content part apart: always `image_file`. */
  type: 'image_file'
  /** Uploaded image and the detail at which the model views it. */
  image_file?:
    | {
        /** Identifier of the uploaded image; upload it with the purpose `vision` if its content has to be shown later. */
        file_id?: string | undefined
        /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `auto` leaves the choice to the model. Default: `auto`. */
        detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const MessageDeltaContentImageFileObjectSchema: GenericSchema<MessageDeltaContentImageFileObject> = openSchema(
  MessageDeltaContentImageFileObjectShape,
)
