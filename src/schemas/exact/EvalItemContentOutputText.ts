// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalItemContentOutputText } from '../EvalItemContentOutputText.ts'

/** Checks {@link EvalItemContentOutputText} exactly, where a request holds it. */
export const EvalItemContentOutputTextExact: v.GenericSchema<EvalItemContentOutputText> = onlyObject(
  v.looseObject({ type: v.literal('output_text'), text: v.string() }),
)
