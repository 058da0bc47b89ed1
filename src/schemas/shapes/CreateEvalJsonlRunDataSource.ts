// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { EvalJsonlFileContentSourceShape } from './EvalJsonlFileContentSource.ts'
import { EvalJsonlFileIdSourceShape } from './EvalJsonlFileIdSource.ts'

/** What is checked of a `CreateEvalJsonlRunDataSource`. */
export const CreateEvalJsonlRunDataSourceShape: Shape = {
  type: string,
  source: variant('type', { file_content: EvalJsonlFileContentSourceShape, file_id: EvalJsonlFileIdSourceShape }),
}
