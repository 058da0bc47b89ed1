// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionShellActionParam } from '../FunctionShellActionParam.ts'

/** Checks {@link FunctionShellActionParam} exactly, where a request holds it. */
export const FunctionShellActionParamExact: v.GenericSchema<FunctionShellActionParam> = onlyObject(
  v.looseObject({
    commands: v.array(v.string()),
    timeout_ms: v.nullish(v.pipe(v.number(), v.integer())),
    max_output_length: v.nullish(v.pipe(v.number(), v.integer())),
  }),
)
