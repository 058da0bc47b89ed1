// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseObject } from './ResponseObject.ts'
import { ResponseCancelledEventShape } from './shapes/ResponseCancelledEvent.ts'

/** The response was cancelled; the last event of a stream that `followResponse` ended by polling. */
export interface ResponseCancelledEvent {
  /** Always `response.cancelled`. */
  type: 'response.cancelled'
  /** The response as far as it came. */
  response: ResponseObject
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseCancelledEventSchema: GenericSchema<ResponseCancelledEvent> =
  openSchema(ResponseCancelledEventShape)
