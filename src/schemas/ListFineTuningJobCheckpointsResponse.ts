// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuningJobCheckpoint } from './FineTuningJobCheckpoint.ts'
import { ListFineTuningJobCheckpointsResponseShape } from './shapes/ListFineTuningJobCheckpointsResponse.ts'

/** One page of a fine-tuning job's checkpoints. */
export interface ListFineTuningJobCheckpointsResponse {
  /** Checkpoints on this page. */
  data: FineTuningJobCheckpoint[]
  /** Always `list`. */
  object: 'list'
  /** Identifier of the first item on this page; `null` when the page is empty. */
  first_id?: string | null | undefined
  /** Identifier of the last item on this page, to pass as `after` for the next one; `null` when the page is empty. */
  last_id?: string | null | undefined
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListFineTuningJobCheckpointsResponseSchema: GenericSchema<ListFineTuningJobCheckpointsResponse> =
  openSchema(ListFineTuningJobCheckpointsResponseShape)
