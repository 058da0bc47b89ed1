// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { DoubleClickAction } from '../DoubleClickAction.ts'

/** Checks {@link DoubleClickAction} exactly, where a request holds it. */
export const DoubleClickActionExact: v.GenericSchema<DoubleClickAction> = onlyObject(
  v.looseObject({
    type: v.literal('double_click'),
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    keys: v.nullable(v.array(v.string())),
  }),
)
