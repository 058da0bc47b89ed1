// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { DragParam } from '../DragParam.ts'
import { CoordParamExact } from './CoordParam.ts'

/** Checks {@link DragParam} exactly, where a request holds it. */
export const DragParamExact: v.GenericSchema<DragParam> = onlyObject(
  v.looseObject({ type: v.literal('drag'), path: v.array(CoordParamExact), keys: v.nullish(v.array(v.string())) }),
)
