// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateEvalRequest, CreateEvalRequestSchema } from '../CreateEvalRequest.ts'

/** What `createEval` takes. */
export type CreateEvalParams = CreateEvalRequest

/** Checks {@link CreateEvalParams} exactly; for input from outside, see `validated`. */
export const CreateEvalParamsSchema: v.GenericSchema<CreateEvalParams> = CreateEvalRequestSchema
