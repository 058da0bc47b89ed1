// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ReasoningItemParam } from '../ReasoningItemParam.ts'
import { ReasoningTextContentExact } from './ReasoningTextContent.ts'
import { SummaryTextContentExact } from './SummaryTextContent.ts'

/** Checks {@link ReasoningItemParam} exactly, where a request holds it. */
export const ReasoningItemParamExact: v.GenericSchema<ReasoningItemParam> = onlyObject(
  v.looseObject({
    type: v.literal('reasoning'),
    id: v.optional(v.string()),
    encrypted_content: v.nullish(v.string()),
    summary: v.array(SummaryTextContentExact),
    content: v.optional(v.array(ReasoningTextContentExact)),
    status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
  }),
)
