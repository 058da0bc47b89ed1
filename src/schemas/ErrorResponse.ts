// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ErrorObject } from './ErrorObject.ts'
import { ErrorResponseShape } from './shapes/ErrorResponse.ts'

/** Body returned by the API when a request fails. */
export interface ErrorResponse {
  /** Error that made the request fail. */
  error: ErrorObject
}

/** Open: what the API adds passes. */
export const ErrorResponseSchema: GenericSchema<ErrorResponse> = openSchema(ErrorResponseShape)
