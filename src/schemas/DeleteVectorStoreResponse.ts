// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Confirmation that a vector store was deleted. */
export interface DeleteVectorStoreResponse {
  /** Whether the vector store was deleted. */
  deleted: boolean
  /** Identifier of the deleted vector store. */
  id: string
  /** Always `vector_store.deleted`. */
  object: 'vector_store.deleted'
}

/** Checks {@link DeleteVectorStoreResponse}; open to what the API adds. */
export const DeleteVectorStoreResponseSchema: v.GenericSchema<DeleteVectorStoreResponse> = v.looseObject({
  deleted: v.boolean(),
  id: v.string(),
  object: v.string() as v.GenericSchema<'vector_store.deleted'>,
})
