// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { GraderPython } from '../GraderPython.ts'

/** Checks {@link GraderPython} exactly, where a request holds it. */
export const GraderPythonExact: v.GenericSchema<GraderPython> = onlyObject(
  v.looseObject({ type: v.literal('python'), name: v.string(), source: v.string(), image_tag: v.optional(v.string()) }),
)
