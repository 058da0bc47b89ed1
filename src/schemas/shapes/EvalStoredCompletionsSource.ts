// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { MetadataShape } from './Metadata.ts'

/** What is checked of a `EvalStoredCompletionsSource`. */
export const EvalStoredCompletionsSourceShape: Shape = {
  type: string,
  metadata: optional(MetadataShape),
  model: nullish(string),
  created_after: nullish(number),
  created_before: nullish(number),
  limit: nullish(number),
}
