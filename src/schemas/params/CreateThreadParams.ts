// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateThreadRequest, CreateThreadRequestSchema } from '../CreateThreadRequest.ts'

/** What `createThread` takes. */
export type CreateThreadParams = CreateThreadRequest

/** Checks {@link CreateThreadParams} exactly; for input from outside, see `validated`. */
export const CreateThreadParamsSchema: v.GenericSchema<CreateThreadParams> = CreateThreadRequestSchema
