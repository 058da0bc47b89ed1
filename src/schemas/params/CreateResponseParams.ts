// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateResponse, CreateResponseSchema } from '../CreateResponse.ts'

/** What `createResponse` takes. */
export type CreateResponseParams = CreateResponse

/** Checks {@link CreateResponseParams} exactly; for input from outside, see `validated`. */
export const CreateResponseParamsSchema: v.GenericSchema<CreateResponseParams> = CreateResponseSchema
