// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Batch } from './Batch.ts'
import { ListBatchesResponseShape } from './shapes/ListBatchesResponse.ts'

/** One page of batches. */
export interface ListBatchesResponse {
  /** Batches on this page. */
  data: Batch[]
  /** Identifier of the first item on this page. */
  first_id?: string | null | undefined
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id?: string | null | undefined
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Always `list`. */
  object: 'list'
}

/** Open: what the API adds passes. */
export const ListBatchesResponseSchema: GenericSchema<ListBatchesResponse> = openSchema(ListBatchesResponseShape)
