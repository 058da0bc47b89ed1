// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ListThreadsResponseShape } from './shapes/ListThreadsResponse.ts'
import type { ThreadObject } from './ThreadObject.ts'

/** One page of threads. */
export interface ListThreadsResponse {
  /** Always `list`. */
  object: string
  /** Threads on this page. */
  data: ThreadObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListThreadsResponseSchema: GenericSchema<ListThreadsResponse> = openSchema(ListThreadsResponseShape)
