// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionShellCallOutputContent } from './FunctionShellCallOutputContent.ts'
import { ResponseShellCallOutputContentDoneStreamingEventShape } from './shapes/ResponseShellCallOutputContentDoneStreamingEvent.ts'

/** A command's output is complete. */
export interface ResponseShellCallOutputContentDoneStreamingEvent {
  /** Always `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the command among those of the call, counted from 0. */
  command_index: number
  /** What came out, in order. */
  output: FunctionShellCallOutputContent[]
}

/** Open: what the API adds passes. */
export const ResponseShellCallOutputContentDoneStreamingEventSchema: GenericSchema<ResponseShellCallOutputContentDoneStreamingEvent> =
  openSchema(ResponseShellCallOutputContentDoneStreamingEventShape)
