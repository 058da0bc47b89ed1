// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EmptyModelParam } from '../EmptyModelParam.ts'

/** Checks {@link EmptyModelParam} exactly, where a request holds it. */
export const EmptyModelParamExact: v.GenericSchema<EmptyModelParam> = onlyObject(v.looseObject({}))
