// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepObject } from './RunStepObject.ts'
import { ListRunStepsResponseShape } from './shapes/ListRunStepsResponse.ts'

/** One page of a run's steps. */
export interface ListRunStepsResponse {
  /** Always `list`. */
  object: string
  /** Run steps on this page. */
  data: RunStepObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListRunStepsResponseSchema: GenericSchema<ListRunStepsResponse> = openSchema(ListRunStepsResponseShape)
