// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalCustomDataSourceConfig } from './EvalCustomDataSourceConfig.ts'
import type { EvalGraderLabelModel } from './EvalGraderLabelModel.ts'
import type { EvalGraderPython } from './EvalGraderPython.ts'
import type { EvalGraderScoreModel } from './EvalGraderScoreModel.ts'
import type { EvalGraderStringCheck } from './EvalGraderStringCheck.ts'
import type { EvalGraderTextSimilarity } from './EvalGraderTextSimilarity.ts'
import type { EvalLogsDataSourceConfig } from './EvalLogsDataSourceConfig.ts'
import type { EvalStoredCompletionsDataSourceConfig } from './EvalStoredCompletionsDataSourceConfig.ts'
import type { Metadata } from './Metadata.ts'
import { EvalShape } from './shapes/Eval.ts'

/** An evaluation, which says what is tested and by which graders. */
export interface Eval {
  /** Always `eval`. */
  object: 'eval'
  /** Identifier of the evaluation. */
  id: string
  /** The name that it goes by. */
  name: string
  /** What the evaluation's items look like. */
  data_source_config: EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig
  /** Graders that every answer goes through. */
  testing_criteria: (
    | EvalGraderLabelModel
    | EvalGraderStringCheck
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[]
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata: Metadata
}

/** Open: what the API adds passes. */
export const EvalSchema: GenericSchema<Eval> = openSchema(EvalShape)
