// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateVectorStoreRequest, CreateVectorStoreRequestSchema } from '../CreateVectorStoreRequest.ts'

/** What `createVectorStore` takes. */
export type CreateVectorStoreParams = CreateVectorStoreRequest

/** Checks {@link CreateVectorStoreParams} exactly; for input from outside, see `validated`. */
export const CreateVectorStoreParamsSchema: v.GenericSchema<CreateVectorStoreParams> = CreateVectorStoreRequestSchema
