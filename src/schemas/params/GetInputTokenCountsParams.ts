// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type TokenCountsBody, TokenCountsBodySchema } from '../TokenCountsBody.ts'

/** What `getInputTokenCounts` takes. */
export type GetInputTokenCountsParams = TokenCountsBody

/** Checks {@link GetInputTokenCountsParams} exactly; for input from outside, see `validated`. */
export const GetInputTokenCountsParamsSchema: v.GenericSchema<GetInputTokenCountsParams> = TokenCountsBodySchema
