// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listPaginatedFineTuningJobs` takes. */
export interface ListPaginatedFineTuningJobsParams {
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** Keeps only jobs that carry all of these tags. Null keeps only those without any. */
  metadata?: Record<string, string> | null | undefined
}

/** Checks {@link ListPaginatedFineTuningJobsParams} exactly; for input from outside, see `validated`. */
export const ListPaginatedFineTuningJobsParamsSchema: v.GenericSchema<ListPaginatedFineTuningJobsParams> = onlyObject(
  v.looseObject({
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    metadata: v.nullish(onlyObject(v.record(v.string(), v.string()))),
  }),
)
