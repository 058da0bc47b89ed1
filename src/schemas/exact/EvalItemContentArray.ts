// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { EvalItemContentArray } from '../EvalItemContentArray.ts'
import { EvalItemContentItemExact } from './EvalItemContentItem.ts'

/** Checks {@link EvalItemContentArray} exactly, where a request holds it. */
export const EvalItemContentArrayExact: v.GenericSchema<EvalItemContentArray> = v.array(EvalItemContentItemExact)
