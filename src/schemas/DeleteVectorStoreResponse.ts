// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteVectorStoreResponseShape } from './shapes/DeleteVectorStoreResponse.ts'

/** Confirmation that a vector store was deleted. */
export interface DeleteVectorStoreResponse {
  /** Identifier of the deleted vector store. */
  id: string
  /** Whether the vector store was deleted. */
  deleted: boolean
  /** Always `vector_store.deleted`. */
  object: 'vector_store.deleted'
}

/** Open: what the API adds passes. */
export const DeleteVectorStoreResponseSchema: GenericSchema<DeleteVectorStoreResponse> =
  openSchema(DeleteVectorStoreResponseShape)
