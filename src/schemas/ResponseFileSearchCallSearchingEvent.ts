// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseFileSearchCallSearchingEventShape } from './shapes/ResponseFileSearchCallSearchingEvent.ts'

/** Files are being searched. */
export interface ResponseFileSearchCallSearchingEvent {
  /** Always `response.file_search_call.searching`. */
  type: 'response.file_search_call.searching'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseFileSearchCallSearchingEventSchema: GenericSchema<ResponseFileSearchCallSearchingEvent> =
  openSchema(ResponseFileSearchCallSearchingEventShape)
