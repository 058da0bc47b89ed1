// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ReasoningTextContent } from '../ReasoningTextContent.ts'

/** Checks {@link ReasoningTextContent} exactly, where a request holds it. */
export const ReasoningTextContentExact: v.GenericSchema<ReasoningTextContent> = onlyObject(
  v.looseObject({ type: v.literal('reasoning_text'), text: v.string() }),
)
