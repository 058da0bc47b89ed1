// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolChoiceFunction } from '../ToolChoiceFunction.ts'

/** Checks {@link ToolChoiceFunction} exactly, where a request holds it. */
export const ToolChoiceFunctionExact: v.GenericSchema<ToolChoiceFunction> = onlyObject(
  v.looseObject({ type: v.literal('function'), name: v.string() }),
)
