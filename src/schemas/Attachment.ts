// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AttachmentType } from './AttachmentType.ts'
import { AttachmentShape } from './shapes/Attachment.ts'

/** A file that came with a message. */
export interface Attachment {
  /** Whether an attachment is an image or another file. */
  type: AttachmentType
  /** Identifier under which the API keeps it. */
  id: string
  /** Name of the file. */
  name: string
  /** The file's media type. */
  mime_type: string
  /** Where a preview of the image is found. Null for other files. */
  preview_url: string | null
}

/** Open: what the API adds passes. */
export const AttachmentSchema: GenericSchema<Attachment> = openSchema(AttachmentShape)
