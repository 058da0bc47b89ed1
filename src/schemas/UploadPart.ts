// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { UploadPartShape } from './shapes/UploadPart.ts'

/** A part that has arrived. */
export interface UploadPart {
  /** Identifier under which the API keeps it. */
  id: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Identifier of the upload. */
  upload_id: string
  /** Always `upload.part`. */
  object: 'upload.part'
}

/** Open: what the API adds passes. */
export const UploadPartSchema: GenericSchema<UploadPart> = openSchema(UploadPartShape)
