// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ClickParam } from '../ClickParam.ts'
import { ClickButtonTypeExact } from './ClickButtonType.ts'

/** Checks {@link ClickParam} exactly, where a request holds it. */
export const ClickParamExact: v.GenericSchema<ClickParam> = onlyObject(
  v.looseObject({
    type: v.literal('click'),
    button: ClickButtonTypeExact,
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    keys: v.nullish(v.array(v.string())),
  }),
)
