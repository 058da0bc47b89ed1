// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseErrorEventShape } from './shapes/ResponseErrorEvent.ts'

/** Something went wrong while the response was streamed. */
export interface ResponseErrorEvent {
  /** Always `error`. */
  type: 'error'
  /** What went wrong, as a code for programs to act on. */
  code: string | null
  /** What went wrong, in words for people. */
  message: string
  /** Name of the request parameter at fault; `null` when no single one is. */
  param: string | null
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseErrorEventSchema: GenericSchema<ResponseErrorEvent> = openSchema(ResponseErrorEventShape)
