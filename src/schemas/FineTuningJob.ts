// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuneMethod } from './FineTuneMethod.ts'
import type { FineTuningIntegration } from './FineTuningIntegration.ts'
import type { Metadata } from './Metadata.ts'
import { FineTuningJobShape } from './shapes/FineTuningJob.ts'

/** Fine-tuning job, which trains a custom model from uploaded data. */
export interface FineTuningJob {
  /** Identifier of the fine-tuning job, for use in API paths. */
  id: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Why the job failed; only filled in for jobs whose status is `failed`. */
  error?:
    | {
        /** Error code for programs to act on. */
        code?: string | null | undefined
        /** Error explanation meant for people. */
        message?: string | null | undefined
        /** Parameter at fault, most often `training_file` or `validation_file`; `null` when the failure concerns no single parameter. */
        param?: string | null | undefined
      }
    | null
    | undefined
  /** Name of the resulting model, usable in requests; `null` until the job is done. */
  fine_tuned_model: string | null
  /** Time of completion, in Unix seconds; `null` while unfinished. */
  finished_at: number | null
  /** Hyperparameters the job trains with. */
  hyperparameters?:
    | {
        /** Examples that are seen between two updates of the weights. Null where it does not apply. Default: `auto`. */
        batch_size?: 'auto' | number | null | undefined
        /** What the learning rate is scaled by, or `auto` while the API decides. Default: `auto`. */
        learning_rate_multiplier?: 'auto' | number | undefined
        /** How many full passes over the training data to make; `auto` picks a number from the dataset's size. Default: `auto`. */
        n_epochs?: 'auto' | number | undefined
      }
    | null
    | undefined
  /** Name of the base model from which training starts. */
  model: string
  /** Always `fine_tuning.job`. */
  object: 'fine_tuning.job'
  /** Identifier of the organization to which the job belongs. */
  organization_id: string | null
  /** Identifiers of the result files the job produced; fetch their content through the files endpoints. */
  result_files: string[] | null
  /** Stage the job is at: checking its files, waiting, training, or ended as `succeeded`, `failed` or `cancelled`. */
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'paused' | (string & {})
  /** Billable tokens the job processed in all; `null` until it is done. */
  trained_tokens: number | null
  /** Identifier of the file with the training data; fetch its content through the files endpoints. */
  training_file: string
  /** Identifier of the file with the validation data; `null` when the job has none. */
  validation_file: string | null
  /** Outside services that receive this job's metrics; `null` when there are none. At most 5 items. */
  integrations?: FineTuningIntegration[] | null | undefined
  /** Random seed the job runs with, which helps reproduce it. */
  seed?: number | undefined
  /** Expected time of completion, in Unix seconds; `null` unless the job is running. */
  estimated_finish?: number | null | undefined
  /** How the model is trained. Absent from old jobs. */
  method?: FineTuneMethod | undefined
  /** The tags that the job was given. Null if none. */
  metadata?: Metadata | undefined
  /** The suffix that the request asked for. Null if none. */
  user_provided_suffix?: string | null | undefined
  /** The evaluation that goes with the job. Null if none. */
  eval_id?: string | null | undefined
  /** Whether the job's data is shared with the API's maker. */
  shared_with_openai?: boolean | undefined
}

/** Open: what the API adds passes. */
export const FineTuningJobSchema: GenericSchema<FineTuningJob> = openSchema(FineTuningJobShape)
