// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { SummaryTextContent } from '../SummaryTextContent.ts'

/** Checks {@link SummaryTextContent} exactly, where a request holds it. */
export const SummaryTextContentExact: v.GenericSchema<SummaryTextContent> = onlyObject(
  v.looseObject({ type: v.literal('summary_text'), text: v.string() }),
)
