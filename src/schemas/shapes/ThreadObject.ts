// Generated from spec/ by codegen/; change those.
import { nullable, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `ThreadObject`. */
export const ThreadObjectShape: Shape = {
  created_at: 0,
  id: '',
  metadata: nullable({}),
  object: '',
  tool_resources: nullable({
    code_interpreter: optional({ file_ids: optional(['']) }),
    file_search: optional({ vector_store_ids: optional(['']) }),
  }),
}
