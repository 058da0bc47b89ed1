// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { MetadataExact } from '../exact/Metadata.ts'
import type { Metadata } from '../Metadata.ts'

/** What `listChatCompletions` takes. */
export interface ListChatCompletionsParams {
  /** Keeps only what this model answered. */
  model?: string | undefined
  /** Keeps only chat completions that carry all of these tags. */
  metadata?: Metadata | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. Default: `asc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
}

/** Checks {@link ListChatCompletionsParams} exactly; for input from outside, see `validated`. */
export const ListChatCompletionsParamsSchema: v.GenericSchema<ListChatCompletionsParams> = onlyObject(
  v.looseObject({
    model: v.optional(v.string()),
    metadata: v.optional(MetadataExact),
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }),
)
