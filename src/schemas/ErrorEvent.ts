// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ErrorObject } from './ErrorObject.ts'
import { ErrorEventShape } from './shapes/ErrorEvent.ts'

/** Stream event sent when something fails, such as a timeout or a fault on the server. */
export interface ErrorEvent {
  /** Tells this stream event apart: always `error`. */
  event: 'error'
  /** Error that interrupted the stream. */
  data: ErrorObject
}

/** Open: what the API adds passes. */
export const ErrorEventSchema: GenericSchema<ErrorEvent> = openSchema(ErrorEventShape)
