// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { FunctionShellCallOutputContentShape } from './FunctionShellCallOutputContent.ts'

/** What is checked of a `ResponseShellCallOutputContentDoneStreamingEvent`. */
export const ResponseShellCallOutputContentDoneStreamingEventShape: Shape = {
  type: string,
  sequence_number: number,
  item_id: string,
  output_index: number,
  command_index: number,
  output: [FunctionShellCallOutputContentShape],
}
