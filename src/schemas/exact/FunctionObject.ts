// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionObject } from '../FunctionObject.ts'
import { FunctionParametersExact } from './FunctionParameters.ts'

/** Checks {@link FunctionObject} exactly, where a request holds it. */
export const FunctionObjectExact: v.GenericSchema<FunctionObject> = onlyObject(
  v.looseObject({
    description: v.nullish(v.string()),
    name: v.string(),
    parameters: v.nullish(FunctionParametersExact),
    strict: v.nullish(v.boolean()),
  }),
)
