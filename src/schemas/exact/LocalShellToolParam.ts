// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { LocalShellToolParam } from '../LocalShellToolParam.ts'

/** Checks {@link LocalShellToolParam} exactly, where a request holds it. */
export const LocalShellToolParamExact: v.GenericSchema<LocalShellToolParam> = onlyObject(
  v.looseObject({ type: v.literal('local_shell') }),
)
