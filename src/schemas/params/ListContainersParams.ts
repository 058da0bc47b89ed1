// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listContainers` takes. */
export interface ListContainersParams {
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. Default: `desc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Keeps only the container of this name. */
  name?: string | undefined
}

/** Checks {@link ListContainersParams} exactly; for input from outside, see `validated`. */
export const ListContainersParamsSchema: v.GenericSchema<ListContainersParams> = onlyObject(
  v.looseObject({
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    name: v.optional(v.string()),
  }),
)
