// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CustomTextFormatParam } from '../CustomTextFormatParam.ts'

/** Checks {@link CustomTextFormatParam} exactly, where a request holds it. */
export const CustomTextFormatParamExact: v.GenericSchema<CustomTextFormatParam> = onlyObject(
  v.looseObject({ type: v.literal('text') }),
)
