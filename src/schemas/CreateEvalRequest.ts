// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import {
  type CreateEvalCustomDataSourceConfig,
  CreateEvalCustomDataSourceConfigSchema,
} from './CreateEvalCustomDataSourceConfig.ts'
import { type CreateEvalLabelModelGrader, CreateEvalLabelModelGraderSchema } from './CreateEvalLabelModelGrader.ts'
import {
  type CreateEvalLogsDataSourceConfig,
  CreateEvalLogsDataSourceConfigSchema,
} from './CreateEvalLogsDataSourceConfig.ts'
import {
  type CreateEvalStoredCompletionsDataSourceConfig,
  CreateEvalStoredCompletionsDataSourceConfigSchema,
} from './CreateEvalStoredCompletionsDataSourceConfig.ts'
import type { EvalGraderPython } from './EvalGraderPython.ts'
import type { EvalGraderScoreModel } from './EvalGraderScoreModel.ts'
import type { EvalGraderStringCheck } from './EvalGraderStringCheck.ts'
import type { EvalGraderTextSimilarity } from './EvalGraderTextSimilarity.ts'
import { EvalGraderPythonExact } from './exact/EvalGraderPython.ts'
import { EvalGraderScoreModelExact } from './exact/EvalGraderScoreModel.ts'
import { EvalGraderStringCheckExact } from './exact/EvalGraderStringCheck.ts'
import { EvalGraderTextSimilarityExact } from './exact/EvalGraderTextSimilarity.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { Metadata } from './Metadata.ts'

/** What is evaluated, and by which graders. */
export interface CreateEvalRequest {
  /** The name that it goes by. */
  name?: string | undefined
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata?: Metadata | undefined
  /** What the evaluation's items look like. */
  data_source_config:
    | CreateEvalCustomDataSourceConfig
    | CreateEvalLogsDataSourceConfig
    | CreateEvalStoredCompletionsDataSourceConfig
  /** Graders that every answer goes through. */
  testing_criteria: (
    | CreateEvalLabelModelGrader
    | EvalGraderStringCheck
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[]
}

/** Exact: only unknown fields pass. */
export const CreateEvalRequestSchema: v.GenericSchema<CreateEvalRequest> = onlyObject(
  v.looseObject({
    name: v.optional(v.string()),
    metadata: v.optional(MetadataExact),
    data_source_config: variant('type', {
      custom: CreateEvalCustomDataSourceConfigSchema,
      logs: CreateEvalLogsDataSourceConfigSchema,
      stored_completions: CreateEvalStoredCompletionsDataSourceConfigSchema,
    }),
    testing_criteria: v.array(
      variant('type', {
        label_model: CreateEvalLabelModelGraderSchema,
        string_check: EvalGraderStringCheckExact,
        text_similarity: EvalGraderTextSimilarityExact,
        python: EvalGraderPythonExact,
        score_model: EvalGraderScoreModelExact,
      }),
    ),
  }),
)
