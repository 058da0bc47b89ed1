// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string, union } from '../../core/shape.ts'
import { OutputItemShape } from './OutputItem.ts'
import { ResponseObjectShape } from './ResponseObject.ts'

/** What is checked of a `ResponseStreamEvent`. */
export const ResponseStreamEventShape: Shape = {
  type: string,
  sequence_number: optional(number),
  response: optional(ResponseObjectShape),
  item: optional(OutputItemShape),
  item_id: optional(string),
  output_index: optional(number),
  content_index: optional(number),
  delta: optional(union(string, {})),
  text: optional(string),
  part: optional({ type: string }),
}
