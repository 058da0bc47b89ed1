// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateVideoMultipartBody, CreateVideoMultipartBodySchema } from '../CreateVideoMultipartBody.ts'

/** What `createVideo` takes. */
export type CreateVideoParams = CreateVideoMultipartBody

/** Checks {@link CreateVideoParams} exactly; for input from outside, see `validated`. */
export const CreateVideoParamsSchema: v.GenericSchema<CreateVideoParams> = CreateVideoMultipartBodySchema
