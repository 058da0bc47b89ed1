// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type ValidateGraderRequest, ValidateGraderRequestSchema } from '../ValidateGraderRequest.ts'

/** What `validateGrader` takes. */
export type ValidateGraderParams = ValidateGraderRequest

/** Checks {@link ValidateGraderParams} exactly; for input from outside, see `validated`. */
export const ValidateGraderParamsSchema: v.GenericSchema<ValidateGraderParams> = ValidateGraderRequestSchema
