// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type RunGraderRequest, RunGraderRequestSchema } from '../RunGraderRequest.ts'

/** What `runGrader` takes. */
export type RunGraderParams = RunGraderRequest

/** Checks {@link RunGraderParams} exactly; for input from outside, see `validated`. */
export const RunGraderParamsSchema: v.GenericSchema<RunGraderParams> = RunGraderRequestSchema
