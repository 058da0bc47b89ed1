// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseFileSearchCallInProgressEventShape } from './shapes/ResponseFileSearchCallInProgressEvent.ts'

/** The model begins a search through files. */
export interface ResponseFileSearchCallInProgressEvent {
  /** Always `response.file_search_call.in_progress`. */
  type: 'response.file_search_call.in_progress'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseFileSearchCallInProgressEventSchema: GenericSchema<ResponseFileSearchCallInProgressEvent> =
  openSchema(ResponseFileSearchCallInProgressEventShape)
