// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import type { CreateEvalCompletionsRunDataSource } from './CreateEvalCompletionsRunDataSource.ts'
import type { CreateEvalJsonlRunDataSource } from './CreateEvalJsonlRunDataSource.ts'
import type { CreateEvalResponsesRunDataSource } from './CreateEvalResponsesRunDataSource.ts'
import { CreateEvalCompletionsRunDataSourceExact } from './exact/CreateEvalCompletionsRunDataSource.ts'
import { CreateEvalJsonlRunDataSourceExact } from './exact/CreateEvalJsonlRunDataSource.ts'
import { CreateEvalResponsesRunDataSourceExact } from './exact/CreateEvalResponsesRunDataSource.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { Metadata } from './Metadata.ts'

/** What a run evaluates. */
export interface CreateEvalRunRequest {
  /** The name that it goes by. */
  name?: string | undefined
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata?: Metadata | undefined
  /** What the run evaluates, and how answers are made where they are not there yet. */
  data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
}

/** Exact: only unknown fields pass. */
export const CreateEvalRunRequestSchema: v.GenericSchema<CreateEvalRunRequest> = onlyObject(
  v.looseObject({
    name: v.optional(v.string()),
    metadata: v.optional(MetadataExact),
    data_source: variant('type', {
      jsonl: CreateEvalJsonlRunDataSourceExact,
      completions: CreateEvalCompletionsRunDataSourceExact,
      responses: CreateEvalResponsesRunDataSourceExact,
    }),
  }),
)
