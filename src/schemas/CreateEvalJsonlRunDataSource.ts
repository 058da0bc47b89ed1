// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalJsonlFileContentSource } from './EvalJsonlFileContentSource.ts'
import type { EvalJsonlFileIdSource } from './EvalJsonlFileIdSource.ts'
import { CreateEvalJsonlRunDataSourceShape } from './shapes/CreateEvalJsonlRunDataSource.ts'

/** Takes items, with answers if you like, from a file of JSON lines. */
export interface CreateEvalJsonlRunDataSource {
  /** Always `jsonl`. */
  type: 'jsonl'
  /** Where the items come from. */
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource
}

/** Open: what the API adds passes. */
export const CreateEvalJsonlRunDataSourceSchema: GenericSchema<CreateEvalJsonlRunDataSource> = openSchema(
  CreateEvalJsonlRunDataSourceShape,
)
