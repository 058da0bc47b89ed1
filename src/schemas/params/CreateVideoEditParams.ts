// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import {
  type CreateVideoEditMultipartBody,
  CreateVideoEditMultipartBodySchema,
} from '../CreateVideoEditMultipartBody.ts'

/** What `createVideoEdit` takes. */
export type CreateVideoEditParams = CreateVideoEditMultipartBody

/** Checks {@link CreateVideoEditParams} exactly; for input from outside, see `validated`. */
export const CreateVideoEditParamsSchema: v.GenericSchema<CreateVideoEditParams> = CreateVideoEditMultipartBodySchema
