// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionParameters } from '../FunctionParameters.ts'

/** Checks {@link FunctionParameters} exactly, where a request holds it. */
export const FunctionParametersExact: v.GenericSchema<FunctionParameters> = onlyObject(v.looseObject({}))
