// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteFileResponseShape } from './shapes/DeleteFileResponse.ts'

/** Confirmation that a file was deleted. */
export interface DeleteFileResponse {
  /** Identifier of the deleted file. */
  id: string
  /** Always `file`. */
  object: 'file'
  /** Whether the file was deleted. */
  deleted: boolean
}

/** Open: what the API adds passes. */
export const DeleteFileResponseSchema: GenericSchema<DeleteFileResponse> = openSchema(DeleteFileResponseShape)
