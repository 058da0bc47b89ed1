// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type ErrorObject, ErrorObjectSchema } from './ErrorObject.ts'

/** Stream event sent when something fails, such as a timeout or a fault on the server. */
export interface ErrorEvent {
  /** Error that interrupted the stream. */
  data: ErrorObject
  /** Tells this stream event apart: always `error`. */
  event: 'error'
}

/** Checks {@link ErrorEvent}; open to what the API adds. */
export const ErrorEventSchema: v.GenericSchema<ErrorEvent> = v.looseObject({
  data: ErrorObjectSchema,
  event: v.string() as v.GenericSchema<'error'>,
})
