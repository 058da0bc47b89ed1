// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { firstFit } from '../core/firstFit.ts'
import { onlyObject } from '../core/onlyObject.ts'
import type { EvalItem } from './EvalItem.ts'
import { EvalItemExact } from './exact/EvalItem.ts'

/** A message that a grading model is given, in which placeholders may stand. */
export type CreateEvalItem =
  | {
      /** Who speaks. */
      role: string
      /** What is said, as text. */
      content: string
    }
  | EvalItem

/** Exact: only unknown fields pass. */
export const CreateEvalItemSchema: v.GenericSchema<CreateEvalItem> = firstFit([
  onlyObject(v.looseObject({ role: v.string(), content: v.string() })),
  EvalItemExact,
])
