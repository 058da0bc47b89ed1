// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunObject } from './RunObject.ts'
import { ListRunsResponseShape } from './shapes/ListRunsResponse.ts'

/** One page of a thread's runs. */
export interface ListRunsResponse {
  /** Always `list`. */
  object: string
  /** Runs on this page. */
  data: RunObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListRunsResponseSchema: GenericSchema<ListRunsResponse> = openSchema(ListRunsResponseShape)
