// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type ErrorObject, ErrorObjectSchema } from './ErrorObject.ts'

/** Body returned by the API when a request fails. */
export interface ErrorResponse {
  /** Error that made the request fail. */
  error: ErrorObject
}

/** Checks {@link ErrorResponse}; open to what the API adds. */
export const ErrorResponseSchema: v.GenericSchema<ErrorResponse> = v.looseObject({ error: ErrorObjectSchema })
