// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listFiles` takes. */
export interface ListFilesParams {
  /** Keeps only the files uploaded or produced for this purpose; absent, all are listed. */
  purpose?: string | undefined
  /** The most files that one page may hold. Default: `10000`. */
  limit?: number | undefined
  /** By time of creation, oldest first (`asc`) or newest first (`desc`). Default: `desc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** The id of the previous page's last file. The page starts after it. */
  after?: string | undefined
}

/** Checks {@link ListFilesParams} exactly; for input from outside, see `validated`. */
export const ListFilesParamsSchema: v.GenericSchema<ListFilesParams> = onlyObject(
  v.looseObject({
    purpose: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
  }),
)
