// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { TypeParam } from '../TypeParam.ts'

/** Checks {@link TypeParam} exactly, where a request holds it. */
export const TypeParamExact: v.GenericSchema<TypeParam> = onlyObject(
  v.looseObject({ type: v.literal('type'), text: v.string() }),
)
