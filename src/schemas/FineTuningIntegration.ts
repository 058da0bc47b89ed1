// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FineTuningIntegrationShape } from './shapes/FineTuningIntegration.ts'

/** Outside service that receives the metrics of a fine-tuning job. */
export interface FineTuningIntegration {
  /** Service to report to; `wandb` stands for Weights and Biases. */
  type: 'wandb'
  /** Weights and Biases settings: the project that receives metrics, plus an optional run name, entity and tags. */
  wandb: {
    /** Weights and Biases project in which to create the run. */
    project: string
    /** Display name of the Weights and Biases run; absent means the job's ID. */
    name?: string | null | undefined
    /** Weights and Biases team or user that owns the run; absent means the one belonging to your registered API key. */
    entity?: string | null | undefined
    /** Tags for the Weights and Biases run, passed on unchanged; OpenAI adds a few of its own. */
    tags?: string[] | undefined
  }
}

/** Open: what the API adds passes. */
export const FineTuningIntegrationSchema: GenericSchema<FineTuningIntegration> = openSchema(FineTuningIntegrationShape)
