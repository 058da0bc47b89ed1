// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateImageEditRequest, CreateImageEditRequestSchema } from '../CreateImageEditRequest.ts'

/** What `createImageEdit` takes. */
export type CreateImageEditParams = CreateImageEditRequest

/** Checks {@link CreateImageEditParams} exactly; for input from outside, see `validated`. */
export const CreateImageEditParamsSchema: v.GenericSchema<CreateImageEditParams> = CreateImageEditRequestSchema
