// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateImageRequest, CreateImageRequestSchema } from '../CreateImageRequest.ts'

/** What `createImage` takes. */
export type CreateImageParams = CreateImageRequest

/** Checks {@link CreateImageParams} exactly; for input from outside, see `validated`. */
export const CreateImageParamsSchema: v.GenericSchema<CreateImageParams> = CreateImageRequestSchema
