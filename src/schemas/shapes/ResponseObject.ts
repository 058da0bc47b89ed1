// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { ModelIdsResponsesShape } from './ModelIdsResponses.ts'
import { OutputItemShape } from './OutputItem.ts'
import { ResponseErrorShape } from './ResponseError.ts'
import { ResponseUsageShape } from './ResponseUsage.ts'

/** What is checked of a `ResponseObject`. */
export const ResponseObjectShape: Shape = {
  model: ModelIdsResponsesShape,
  id: string,
  object: string,
  status: optional(string),
  created_at: number,
  error: optional(ResponseErrorShape),
  incomplete_details: nullish({ reason: optional(string) }),
  output: [OutputItemShape],
  usage: nullish(ResponseUsageShape),
}
