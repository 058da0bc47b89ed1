// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type OrderEnum, OrderEnumSchema } from '../OrderEnum.ts'

/** What `listSkillVersions` takes. */
export interface ListSkillVersionsParams {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
  /** How many objects a single page may hold. From 0 to 100. */
  limit?: number | undefined
  /** Whether the oldest (`asc`) or the newest (`desc`) come first. */
  order?: OrderEnum | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
}

/** Checks {@link ListSkillVersionsParams} exactly; for input from outside, see `validated`. */
export const ListSkillVersionsParamsSchema: v.GenericSchema<ListSkillVersionsParams> = onlyObject(
  v.looseObject({
    skill_id: v.pipe(v.string(), v.minLength(1)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(OrderEnumSchema),
    after: v.optional(v.string()),
  }),
)
