// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type RunStepObject, RunStepObjectSchema } from './RunStepObject.ts'

/** One page of a run's steps. */
export interface ListRunStepsResponse {
  /** Run steps on this page. */
  data: RunStepObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Always `list`. */
  object: string
}

/** Checks {@link ListRunStepsResponse}; open to what the API adds. */
export const ListRunStepsResponseSchema: v.GenericSchema<ListRunStepsResponse> = v.looseObject({
  data: v.array(RunStepObjectSchema),
  first_id: v.nullable(v.string()),
  has_more: v.boolean(),
  last_id: v.nullable(v.string()),
  object: v.string(),
})
