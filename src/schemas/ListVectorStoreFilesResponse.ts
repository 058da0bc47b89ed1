// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, boolean, nullable, object, string } from '../core/open.ts'
import { type VectorStoreFileObject, VectorStoreFileObjectSchema } from './VectorStoreFileObject.ts'

/** One page of the files in a vector store. */
export interface ListVectorStoreFilesResponse {
  /** Vector store files on this page. */
  data: VectorStoreFileObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Always `list`. */
  object: string
}

/** Checks {@link ListVectorStoreFilesResponse}; open to what the API adds. */
export const ListVectorStoreFilesResponseSchema: GenericSchema<ListVectorStoreFilesResponse> = object({
  data: array(VectorStoreFileObjectSchema),
  first_id: nullable(string()),
  has_more: boolean(),
  last_id: nullable(string()),
  object: string(),
})
