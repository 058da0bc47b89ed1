// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalGraderPython } from '../EvalGraderPython.ts'

/** Checks {@link EvalGraderPython} exactly, where a request holds it. */
export const EvalGraderPythonExact: v.GenericSchema<EvalGraderPython> = onlyObject(
  v.looseObject({
    type: v.literal('python'),
    name: v.string(),
    source: v.string(),
    image_tag: v.optional(v.string()),
    pass_threshold: v.optional(v.number()),
  }),
)
