// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseObject } from './ResponseObject.ts'
import { ResponseInProgressEventShape } from './shapes/ResponseInProgressEvent.ts'

/** The model is at work on the response. */
export interface ResponseInProgressEvent {
  /** Always `response.in_progress`. */
  type: 'response.in_progress'
  /** The response so far. */
  response: ResponseObject
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseInProgressEventSchema: GenericSchema<ResponseInProgressEvent> =
  openSchema(ResponseInProgressEventShape)
