// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseObject } from './ResponseObject.ts'
import { ResponseFailedEventShape } from './shapes/ResponseFailedEvent.ts'

/** The response failed; the last event of its stream. */
export interface ResponseFailedEvent {
  /** Always `response.failed`. */
  type: 'response.failed'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The failed response, with its error. */
  response: ResponseObject
}

/** Open: what the API adds passes. */
export const ResponseFailedEventSchema: GenericSchema<ResponseFailedEvent> = openSchema(ResponseFailedEventShape)
