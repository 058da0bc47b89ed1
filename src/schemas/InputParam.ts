// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { union } from '../core/union.ts'
import { InputItemExact } from './exact/InputItem.ts'
import type { InputItem } from './InputItem.ts'

/** What the model is given, as one text or as items. */
export type InputParam = string | InputItem[]

/** Exact: only unknown fields pass. */
export const InputParamSchema: v.GenericSchema<InputParam> = union({
  string: v.string(),
  array: v.array(InputItemExact),
})
