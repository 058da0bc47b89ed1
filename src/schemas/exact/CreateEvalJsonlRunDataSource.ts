// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { CreateEvalJsonlRunDataSource } from '../CreateEvalJsonlRunDataSource.ts'
import { EvalJsonlFileContentSourceExact } from './EvalJsonlFileContentSource.ts'
import { EvalJsonlFileIdSourceExact } from './EvalJsonlFileIdSource.ts'

/** Checks {@link CreateEvalJsonlRunDataSource} exactly, where a request holds it. */
export const CreateEvalJsonlRunDataSourceExact: v.GenericSchema<CreateEvalJsonlRunDataSource> = onlyObject(
  v.looseObject({
    type: v.literal('jsonl'),
    source: variant('type', { file_content: EvalJsonlFileContentSourceExact, file_id: EvalJsonlFileIdSourceExact }),
  }),
)
