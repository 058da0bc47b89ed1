// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseShellCallCommandDeltaStreamingEvent`. */
export const ResponseShellCallCommandDeltaStreamingEventShape: Shape = {
  type: string,
  sequence_number: number,
  output_index: number,
  command_index: number,
  delta: string,
  obfuscation: optional(string),
}
