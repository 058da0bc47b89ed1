// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { GraderLabelModel } from '../GraderLabelModel.ts'
import { EvalItemExact } from './EvalItem.ts'

/** Checks {@link GraderLabelModel} exactly, where a request holds it. */
export const GraderLabelModelExact: v.GenericSchema<GraderLabelModel> = onlyObject(
  v.looseObject({
    type: v.literal('label_model'),
    name: v.string(),
    model: v.string(),
    input: v.array(EvalItemExact),
    labels: v.array(v.string()),
    passing_labels: v.array(v.string()),
  }),
)
