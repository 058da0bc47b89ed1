// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ErrorObjectShape } from './shapes/ErrorObject.ts'

/** What went wrong with a request or a stream. */
export interface ErrorObject {
  /** Machine-readable code of the error; `null` when it has none. */
  code: string | null
  /** Error explanation meant for people. */
  message: string
  /** Name of the request parameter at fault; `null` when no single one is. */
  param: string | null
  /** Category of the error, such as `invalid_request_error`. */
  type: string
}

/** Open: what the API adds passes. */
export const ErrorObjectSchema: GenericSchema<ErrorObject> = openSchema(ErrorObjectShape)
