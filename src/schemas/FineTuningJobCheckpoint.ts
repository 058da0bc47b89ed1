// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FineTuningJobCheckpointShape } from './shapes/FineTuningJobCheckpoint.ts'

/** Snapshot of a model saved during a fine-tuning job, ready to be used. */
export interface FineTuningJobCheckpoint {
  /** Identifier of the checkpoint, for use in API paths. */
  id: string
  /** When the checkpoint was saved, in Unix seconds. */
  created_at: number
  /** Name of the checkpoint's model, usable in requests. */
  fine_tuned_model_checkpoint: string
  /** Training step after which the checkpoint was saved. */
  step_number: number
  /** Training and validation measurements taken at the checkpoint's step. */
  metrics: {
    /** Training step at which the metrics were taken. */
    step?: number | undefined
    /** Loss on the training data at this step. */
    train_loss?: number | undefined
    /** Mean token accuracy on the training data at this step. */
    train_mean_token_accuracy?: number | undefined
    /** Loss on the validation batch at this step. */
    valid_loss?: number | undefined
    /** Mean token accuracy on the validation batch at this step. */
    valid_mean_token_accuracy?: number | undefined
    /** Loss over the whole validation set. */
    full_valid_loss?: number | undefined
    /** Mean token accuracy over the whole validation set. */
    full_valid_mean_token_accuracy?: number | undefined
    /** The training method that the metrics come from, such as `supervised`. */
    type?: string | undefined
  }
  /** Identifier of the fine-tuning job behind this checkpoint. */
  fine_tuning_job_id: string
  /** Always `fine_tuning.job.checkpoint`. */
  object: 'fine_tuning.job.checkpoint'
}

/** Open: what the API adds passes. */
export const FineTuningJobCheckpointSchema: GenericSchema<FineTuningJobCheckpoint> =
  openSchema(FineTuningJobCheckpointShape)
