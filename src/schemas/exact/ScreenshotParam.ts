// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ScreenshotParam } from '../ScreenshotParam.ts'

/** Checks {@link ScreenshotParam} exactly, where a request holds it. */
export const ScreenshotParamExact: v.GenericSchema<ScreenshotParam> = onlyObject(
  v.looseObject({ type: v.literal('screenshot') }),
)
