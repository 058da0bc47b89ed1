// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { WaitParam } from '../WaitParam.ts'

/** Checks {@link WaitParam} exactly, where a request holds it. */
export const WaitParamExact: v.GenericSchema<WaitParam> = onlyObject(v.looseObject({ type: v.literal('wait') }))
