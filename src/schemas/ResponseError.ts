// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseErrorCode } from './ResponseErrorCode.ts'
import { ResponseErrorShape } from './shapes/ResponseError.ts'

/** Why the response failed. */
export type ResponseError = {
  /** What went wrong with a response, as a code for programs to act on. */
  code: ResponseErrorCode
  /** What went wrong, in words for people. */
  message: string
} | null

/** Open: what the API adds passes. */
export const ResponseErrorSchema: GenericSchema<ResponseError> = openSchema(ResponseErrorShape)
