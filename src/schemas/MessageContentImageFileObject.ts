// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageContentImageFileObjectShape } from './shapes/MessageContentImageFileObject.ts'

/** Part of a message that shows an uploaded image. */
export interface MessageContentImageFileObject {
  /** Tells this kind of content part apart: always `image_file`. */
  type: 'image_file'
  /** Uploaded image and the detail at which the model views it. */
  image_file: {
    /** Identifier of the uploaded image; upload it with the purpose `vision` if its content has to be shown later. */
    file_id: string
    /** Resolution at which the model views the image: `low` saves tokens, `high` shows more, `auto` leaves the choice to the model. Default: `auto`. */
    detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
  }
}

/** Open: what the API adds passes. */
export const MessageContentImageFileObjectSchema: GenericSchema<MessageContentImageFileObject> = openSchema(
  MessageContentImageFileObjectShape,
)
