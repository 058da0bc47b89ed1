// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { AttachmentTypeShape } from './shapes/AttachmentType.ts'

/** Whether an attachment is an image or another file. */
export type AttachmentType = 'image' | 'file' | (string & {})

/** Open: what the API adds passes. */
export const AttachmentTypeSchema: GenericSchema<AttachmentType> = openSchema(AttachmentTypeShape)
