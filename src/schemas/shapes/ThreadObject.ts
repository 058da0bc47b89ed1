// Generated from spec/ by codegen/; change those.
import { nullable, number, optional, type Shape, string } from '../../core/shape.ts'
import { MetadataShape } from './Metadata.ts'

/** What is checked of a `ThreadObject`. */
export const ThreadObjectShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  tool_resources: nullable({
    code_interpreter: optional({ file_ids: optional([string]) }),
    file_search: optional({ vector_store_ids: optional([string]) }),
  }),
  metadata: MetadataShape,
}
