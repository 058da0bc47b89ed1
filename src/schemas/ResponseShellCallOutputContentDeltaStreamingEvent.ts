// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ShellCallOutputDelta } from './ShellCallOutputDelta.ts'
import { ResponseShellCallOutputContentDeltaStreamingEventShape } from './shapes/ResponseShellCallOutputContentDeltaStreamingEvent.ts'

/** The next piece of commands' output. */
export interface ResponseShellCallOutputContentDeltaStreamingEvent {
  /** Always `response.shell_call_output_content.delta`. */
  type: 'response.shell_call_output_content.delta'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the command among those of the call, counted from 0. */
  command_index: number
  /** The next piece of what a command writes. */
  delta: ShellCallOutputDelta
}

/** Open: what the API adds passes. */
export const ResponseShellCallOutputContentDeltaStreamingEventSchema: GenericSchema<ResponseShellCallOutputContentDeltaStreamingEvent> =
  openSchema(ResponseShellCallOutputContentDeltaStreamingEventShape)
