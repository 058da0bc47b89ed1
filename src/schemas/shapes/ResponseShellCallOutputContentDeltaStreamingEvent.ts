// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ShellCallOutputDeltaShape } from './ShellCallOutputDelta.ts'

/** What is checked of a `ResponseShellCallOutputContentDeltaStreamingEvent`. */
export const ResponseShellCallOutputContentDeltaStreamingEventShape: Shape = {
  type: string,
  sequence_number: number,
  item_id: string,
  output_index: number,
  command_index: number,
  delta: ShellCallOutputDeltaShape,
}
