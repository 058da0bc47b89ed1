// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object } from '../core/open.ts'
import { type ErrorObject, ErrorObjectSchema } from './ErrorObject.ts'

/** Body returned by the API when a request fails. */
export interface ErrorResponse {
  /** Error that made the request fail. */
  error: ErrorObject
}

/** Checks {@link ErrorResponse}; open to what the API adds. */
export const ErrorResponseSchema: GenericSchema<ErrorResponse> = object({ error: ErrorObjectSchema })
