// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseObject } from './ResponseObject.ts'
import { ResponseQueuedEventShape } from './shapes/ResponseQueuedEvent.ts'

/** The response waits to be made. */
export interface ResponseQueuedEvent {
  /** Always `response.queued`. */
  type: 'response.queued'
  /** The response, still waiting. */
  response: ResponseObject
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseQueuedEventSchema: GenericSchema<ResponseQueuedEvent> = openSchema(ResponseQueuedEventShape)
