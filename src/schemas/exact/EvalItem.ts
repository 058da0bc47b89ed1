// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalItem } from '../EvalItem.ts'
import { EvalItemContentExact } from './EvalItemContent.ts'

/** Checks {@link EvalItem} exactly, where a request holds it. */
export const EvalItemExact: v.GenericSchema<EvalItem> = onlyObject(
  v.looseObject({
    role: v.picklist(['user', 'assistant', 'system', 'developer']),
    content: EvalItemContentExact,
    type: v.optional(v.literal('message')),
  }),
)
