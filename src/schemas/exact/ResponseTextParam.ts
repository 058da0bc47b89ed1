// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ResponseTextParam } from '../ResponseTextParam.ts'
import { TextResponseFormatConfigurationExact } from './TextResponseFormatConfiguration.ts'
import { VerbosityExact } from './Verbosity.ts'

/** Checks {@link ResponseTextParam} exactly, where a request holds it. */
export const ResponseTextParamExact: v.GenericSchema<ResponseTextParam> = onlyObject(
  v.looseObject({ format: v.optional(TextResponseFormatConfigurationExact), verbosity: v.optional(VerbosityExact) }),
)
