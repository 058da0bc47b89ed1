// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { MetadataShape } from './Metadata.ts'

/** What is checked of a `EvalStoredCompletionsDataSourceConfig`. */
export const EvalStoredCompletionsDataSourceConfigShape: Shape = {
  type: string,
  metadata: optional(MetadataShape),
  schema: {},
}
