// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ListVectorStoreFilesResponseShape } from './shapes/ListVectorStoreFilesResponse.ts'
import type { VectorStoreFileObject } from './VectorStoreFileObject.ts'

/** One page of the files in a vector store. */
export interface ListVectorStoreFilesResponse {
  /** Always `list`. */
  object: string
  /** Vector store files on this page. */
  data: VectorStoreFileObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListVectorStoreFilesResponseSchema: GenericSchema<ListVectorStoreFilesResponse> = openSchema(
  ListVectorStoreFilesResponseShape,
)
