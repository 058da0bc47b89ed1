// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseObject } from './ResponseObject.ts'
import { ResponseIncompleteEventShape } from './shapes/ResponseIncompleteEvent.ts'

/** The response was cut short; the last event of its stream. */
export interface ResponseIncompleteEvent {
  /** Always `response.incomplete`. */
  type: 'response.incomplete'
  /** The response as far as it came, with the reason in `incomplete_details`. */
  response: ResponseObject
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseIncompleteEventSchema: GenericSchema<ResponseIncompleteEvent> =
  openSchema(ResponseIncompleteEventShape)
