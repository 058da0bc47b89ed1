// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ScrollParam } from '../ScrollParam.ts'

/** Checks {@link ScrollParam} exactly, where a request holds it. */
export const ScrollParamExact: v.GenericSchema<ScrollParam> = onlyObject(
  v.looseObject({
    type: v.literal('scroll'),
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    scroll_x: v.pipe(v.number(), v.integer()),
    scroll_y: v.pipe(v.number(), v.integer()),
    keys: v.nullish(v.array(v.string())),
  }),
)
