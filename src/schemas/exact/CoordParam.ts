// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CoordParam } from '../CoordParam.ts'

/** Checks {@link CoordParam} exactly, where a request holds it. */
export const CoordParamExact: v.GenericSchema<CoordParam> = onlyObject(
  v.looseObject({ x: v.pipe(v.number(), v.integer()), y: v.pipe(v.number(), v.integer()) }),
)
