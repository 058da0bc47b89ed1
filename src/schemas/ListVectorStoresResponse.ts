// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, boolean, nullable, object, string } from '../core/open.ts'
import { type VectorStoreObject, VectorStoreObjectSchema } from './VectorStoreObject.ts'

/** One page of vector stores. */
export interface ListVectorStoresResponse {
  /** Vector stores on this page. */
  data: VectorStoreObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Always `list`. */
  object: string
}

/** Checks {@link ListVectorStoresResponse}; open to what the API adds. */
export const ListVectorStoresResponseSchema: GenericSchema<ListVectorStoresResponse> = object({
  data: array(VectorStoreObjectSchema),
  first_id: nullable(string()),
  has_more: boolean(),
  last_id: nullable(string()),
  object: string(),
})
