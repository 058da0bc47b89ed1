// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listRunSteps` takes. */
export interface ListRunStepsParams {
  /** Identifier of the thread that was run. At least 1 character. */
  thread_id: string
  /** Identifier of the run whose steps are listed. At least 1 character. */
  run_id: string
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** Sorts by creation time (`created_at`): `asc` puts the oldest first, `desc` the newest. Default: `desc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Cursor for paging backward: the `id` of the first object already received, so that the page ends right ahead of it. */
  before?: string | undefined
  /** Fields to send that are left out otherwise. The only one is the text of file search results. */
  include?: 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
}

/** Checks {@link ListRunStepsParams} exactly; for input from outside, see `validated`. */
export const ListRunStepsParamsSchema: v.GenericSchema<ListRunStepsParams> = onlyObject(
  v.looseObject({
    thread_id: v.pipe(v.string(), v.minLength(1)),
    run_id: v.pipe(v.string(), v.minLength(1)),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
    include: v.optional(v.array(v.literal('step_details.tool_calls[*].file_search.results[*].content'))),
  }),
)
