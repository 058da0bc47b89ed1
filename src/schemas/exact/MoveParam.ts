// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MoveParam } from '../MoveParam.ts'

/** Checks {@link MoveParam} exactly, where a request holds it. */
export const MoveParamExact: v.GenericSchema<MoveParam> = onlyObject(
  v.looseObject({
    type: v.literal('move'),
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    keys: v.nullish(v.array(v.string())),
  }),
)
