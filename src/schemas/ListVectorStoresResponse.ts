// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ListVectorStoresResponseShape } from './shapes/ListVectorStoresResponse.ts'
import type { VectorStoreObject } from './VectorStoreObject.ts'

/** One page of vector stores. */
export interface ListVectorStoresResponse {
  /** Always `list`. */
  object: string
  /** Vector stores on this page. */
  data: VectorStoreObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListVectorStoresResponseSchema: GenericSchema<ListVectorStoresResponse> =
  openSchema(ListVectorStoresResponseShape)
