// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseShellCallCommandDoneStreamingEvent`. */
export const ResponseShellCallCommandDoneStreamingEventShape: Shape = {
  type: string,
  sequence_number: number,
  output_index: number,
  command_index: number,
  command: string,
}
