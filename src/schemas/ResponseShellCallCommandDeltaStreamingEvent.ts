// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseShellCallCommandDeltaStreamingEventShape } from './shapes/ResponseShellCallCommandDeltaStreamingEvent.ts'

/** The next piece of a command. */
export interface ResponseShellCallCommandDeltaStreamingEvent {
  /** Always `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the command among those of the call, counted from 0. */
  command_index: number
  /** The next piece, to be added to those before it. */
  delta: string
  /** Random characters that hide the event's length from eavesdroppers. Carries no meaning. */
  obfuscation?: string | undefined
}

/** Open: what the API adds passes. */
export const ResponseShellCallCommandDeltaStreamingEventSchema: GenericSchema<ResponseShellCallCommandDeltaStreamingEvent> =
  openSchema(ResponseShellCallCommandDeltaStreamingEventShape)
