// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type Batch, BatchSchema } from './Batch.ts'

/** One page of batches. */
export interface ListBatchesResponse {
  /** Batches on this page. */
  data: Batch[]
  /** Identifier of the first item on this page. */
  first_id?: string | null | undefined
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id?: string | null | undefined
  /** Always `list`. */
  object: 'list'
}

/** Checks {@link ListBatchesResponse}; open to what the API adds. */
export const ListBatchesResponseSchema: v.GenericSchema<ListBatchesResponse> = v.looseObject({
  data: v.array(BatchSchema),
  first_id: v.nullish(v.string()),
  has_more: v.boolean(),
  last_id: v.nullish(v.string()),
  object: v.string() as v.GenericSchema<'list'>,
})
