// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listVoiceConsents` takes. */
export interface ListVoiceConsentsParams {
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
}

/** Checks {@link ListVoiceConsentsParams} exactly; for input from outside, see `validated`. */
export const ListVoiceConsentsParamsSchema: v.GenericSchema<ListVoiceConsentsParams> = onlyObject(
  v.looseObject({ after: v.optional(v.string()), limit: v.optional(v.pipe(v.number(), v.integer())) }),
)
