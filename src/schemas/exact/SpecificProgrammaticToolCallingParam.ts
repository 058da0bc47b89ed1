// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { SpecificProgrammaticToolCallingParam } from '../SpecificProgrammaticToolCallingParam.ts'

/** Checks {@link SpecificProgrammaticToolCallingParam} exactly, where a request holds it. */
export const SpecificProgrammaticToolCallingParamExact: v.GenericSchema<SpecificProgrammaticToolCallingParam> =
  onlyObject(v.looseObject({ type: v.literal('programmatic_tool_calling') }))
