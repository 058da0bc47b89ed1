// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseWebSearchCallSearchingEventShape } from './shapes/ResponseWebSearchCallSearchingEvent.ts'

/** The web is being searched. */
export interface ResponseWebSearchCallSearchingEvent {
  /** Always `response.web_search_call.searching`. */
  type: 'response.web_search_call.searching'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseWebSearchCallSearchingEventSchema: GenericSchema<ResponseWebSearchCallSearchingEvent> = openSchema(
  ResponseWebSearchCallSearchingEventShape,
)
