// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ResponseFormatText } from '../ResponseFormatText.ts'

/** Checks {@link ResponseFormatText} exactly, where a request holds it. */
export const ResponseFormatTextExact: v.GenericSchema<ResponseFormatText> = onlyObject(
  v.looseObject({ type: v.literal('text') }),
)
