// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseObject } from './ResponseObject.ts'
import { ResponseCreatedEventShape } from './shapes/ResponseCreatedEvent.ts'

/** The response has begun; the first event of its stream. */
export interface ResponseCreatedEvent {
  /** Always `response.created`. */
  type: 'response.created'
  /** The response as it is at its beginning. */
  response: ResponseObject
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseCreatedEventSchema: GenericSchema<ResponseCreatedEvent> = openSchema(ResponseCreatedEventShape)
