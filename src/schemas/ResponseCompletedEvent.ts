// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseObject } from './ResponseObject.ts'
import { ResponseCompletedEventShape } from './shapes/ResponseCompletedEvent.ts'

/** The response is complete; the last event of its stream. */
export interface ResponseCompletedEvent {
  /** Always `response.completed`. */
  type: 'response.completed'
  /** The complete response. */
  response: ResponseObject
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseCompletedEventSchema: GenericSchema<ResponseCompletedEvent> =
  openSchema(ResponseCompletedEventShape)
