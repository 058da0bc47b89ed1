// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getEvalRunOutputItems` takes. */
export interface GetEvalRunOutputItemsParams {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
  /** Identifier of the run. At least 1 character. */
  run_id: string
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** Keeps only results of this status. */
  status?: 'fail' | 'pass' | (string & {}) | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. Default: `asc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
}

/** Checks {@link GetEvalRunOutputItemsParams} exactly; for input from outside, see `validated`. */
export const GetEvalRunOutputItemsParamsSchema: v.GenericSchema<GetEvalRunOutputItemsParams> = onlyObject(
  v.looseObject({
    eval_id: v.pipe(v.string(), v.minLength(1)),
    run_id: v.pipe(v.string(), v.minLength(1)),
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    status: v.optional(v.picklist(['fail', 'pass'])),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }),
)
