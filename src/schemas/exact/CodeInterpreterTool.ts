// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { CodeInterpreterTool } from '../CodeInterpreterTool.ts'
import { AutoCodeInterpreterToolParamExact } from './AutoCodeInterpreterToolParam.ts'
import { CallableToolAllowedCallerExact } from './CallableToolAllowedCaller.ts'

/** Checks {@link CodeInterpreterTool} exactly, where a request holds it. */
export const CodeInterpreterToolExact: v.GenericSchema<CodeInterpreterTool> = onlyObject(
  v.looseObject({
    type: v.literal('code_interpreter'),
    container: union({ string: v.string(), object: AutoCodeInterpreterToolParamExact }),
    allowed_callers: v.nullish(v.pipe(v.array(CallableToolAllowedCallerExact), v.minLength(1))),
  }),
)
