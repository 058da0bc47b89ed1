// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Confirmation that a file was deleted. */
export interface DeleteFileResponse {
  /** Whether the file was deleted. */
  deleted: boolean
  /** Identifier of the deleted file. */
  id: string
  /** Always `file`. */
  object: 'file'
}

/** Checks {@link DeleteFileResponse}; open to what the API adds. */
export const DeleteFileResponseSchema: v.GenericSchema<DeleteFileResponse> = v.looseObject({
  deleted: v.boolean(),
  id: v.string(),
  object: v.string() as v.GenericSchema<'file'>,
})
