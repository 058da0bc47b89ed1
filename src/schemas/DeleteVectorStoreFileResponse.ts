// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteVectorStoreFileResponseShape } from './shapes/DeleteVectorStoreFileResponse.ts'

/** Confirmation that a file was removed from a vector store; the file itself remains. */
export interface DeleteVectorStoreFileResponse {
  /** Identifier of the file removed from the vector store. */
  id: string
  /** Whether the file was removed from the vector store. */
  deleted: boolean
  /** Always `vector_store.file.deleted`. */
  object: 'vector_store.file.deleted'
}

/** Open: what the API adds passes. */
export const DeleteVectorStoreFileResponseSchema: GenericSchema<DeleteVectorStoreFileResponse> = openSchema(
  DeleteVectorStoreFileResponseShape,
)
