// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateFileRequest, CreateFileRequestSchema } from '../CreateFileRequest.ts'

/** What `createFile` takes. */
export type CreateFileParams = CreateFileRequest

/** Checks {@link CreateFileParams} exactly; for input from outside, see `validated`. */
export const CreateFileParamsSchema: v.GenericSchema<CreateFileParams> = CreateFileRequestSchema
