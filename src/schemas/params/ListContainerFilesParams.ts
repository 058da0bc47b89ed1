// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listContainerFiles` takes. */
export interface ListContainerFilesParams {
  /** Identifier of the container. At least 1 character. */
  container_id: string
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. Default: `desc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
}

/** Checks {@link ListContainerFilesParams} exactly; for input from outside, see `validated`. */
export const ListContainerFilesParamsSchema: v.GenericSchema<ListContainerFilesParams> = onlyObject(
  v.looseObject({
    container_id: v.pipe(v.string(), v.minLength(1)),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
  }),
)
