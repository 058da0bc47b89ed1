// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseShellCallCommandDoneStreamingEventShape } from './shapes/ResponseShellCallCommandDoneStreamingEvent.ts'

/** A command is complete. */
export interface ResponseShellCallCommandDoneStreamingEvent {
  /** Always `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the command among those of the call, counted from 0. */
  command_index: number
  /** The command that is run. */
  command: string
}

/** Open: what the API adds passes. */
export const ResponseShellCallCommandDoneStreamingEventSchema: GenericSchema<ResponseShellCallCommandDoneStreamingEvent> =
  openSchema(ResponseShellCallCommandDoneStreamingEventShape)
