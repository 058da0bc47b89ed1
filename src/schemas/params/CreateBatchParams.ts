// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateBatchRequest, CreateBatchRequestSchema } from '../CreateBatchRequest.ts'

/** What `createBatch` takes. */
export type CreateBatchParams = CreateBatchRequest

/** Checks {@link CreateBatchParams} exactly; for input from outside, see `validated`. */
export const CreateBatchParamsSchema: v.GenericSchema<CreateBatchParams> = CreateBatchRequestSchema
