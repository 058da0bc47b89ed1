// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { EvalItemContentText } from '../EvalItemContentText.ts'

/** Checks {@link EvalItemContentText} exactly, where a request holds it. */
export const EvalItemContentTextExact: v.GenericSchema<EvalItemContentText> = v.string()
