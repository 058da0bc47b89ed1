// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ProgrammaticToolCallingParam } from '../ProgrammaticToolCallingParam.ts'

/** Checks {@link ProgrammaticToolCallingParam} exactly, where a request holds it. */
export const ProgrammaticToolCallingParamExact: v.GenericSchema<ProgrammaticToolCallingParam> = onlyObject(
  v.looseObject({ type: v.literal('programmatic_tool_calling') }),
)
