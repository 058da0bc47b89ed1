// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

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

/** Checks {@link ErrorObject}; open to what the API adds. */
export const ErrorObjectSchema: v.GenericSchema<ErrorObject> = v.looseObject({
  code: v.nullable(v.string()),
  message: v.string(),
  param: v.nullable(v.string()),
  type: v.string(),
})
