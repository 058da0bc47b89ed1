// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import {
  type CreateVideoExtendMultipartBody,
  CreateVideoExtendMultipartBodySchema,
} from '../CreateVideoExtendMultipartBody.ts'

/** What `createVideoExtend` takes. */
export type CreateVideoExtendParams = CreateVideoExtendMultipartBody

/** Checks {@link CreateVideoExtendParams} exactly; for input from outside, see `validated`. */
export const CreateVideoExtendParamsSchema: v.GenericSchema<CreateVideoExtendParams> =
  CreateVideoExtendMultipartBodySchema
