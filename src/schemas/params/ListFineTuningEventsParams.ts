// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listFineTuningEvents` takes. */
export interface ListFineTuningEventsParams {
  /** Identifier of the fine-tuning job this call works on. At least 1 character. */
  fine_tuning_job_id: string
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
}

/** Checks {@link ListFineTuningEventsParams} exactly; for input from outside, see `validated`. */
export const ListFineTuningEventsParamsSchema: v.GenericSchema<ListFineTuningEventsParams> = onlyObject(
  v.looseObject({
    fine_tuning_job_id: v.pipe(v.string(), v.minLength(1)),
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
  }),
)
