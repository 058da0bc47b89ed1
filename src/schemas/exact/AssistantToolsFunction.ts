// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AssistantToolsFunction } from '../AssistantToolsFunction.ts'
import { FunctionObjectExact } from './FunctionObject.ts'

/** Checks {@link AssistantToolsFunction} exactly, where a request holds it. */
export const AssistantToolsFunctionExact: v.GenericSchema<AssistantToolsFunction> = onlyObject(
  v.looseObject({ type: v.literal('function'), function: FunctionObjectExact }),
)
