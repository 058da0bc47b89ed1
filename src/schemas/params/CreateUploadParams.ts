// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateUploadRequest, CreateUploadRequestSchema } from '../CreateUploadRequest.ts'

/** What `createUpload` takes. */
export type CreateUploadParams = CreateUploadRequest

/** Checks {@link CreateUploadParams} exactly; for input from outside, see `validated`. */
export const CreateUploadParamsSchema: v.GenericSchema<CreateUploadParams> = CreateUploadRequestSchema
