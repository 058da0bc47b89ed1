// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FineTuningJobCheckpoint`. */
export const FineTuningJobCheckpointShape: Shape = {
  id: string,
  created_at: number,
  fine_tuned_model_checkpoint: string,
  step_number: number,
  metrics: {
    step: optional(number),
    train_loss: optional(number),
    train_mean_token_accuracy: optional(number),
    valid_loss: optional(number),
    valid_mean_token_accuracy: optional(number),
    full_valid_loss: optional(number),
    full_valid_mean_token_accuracy: optional(number),
  },
  fine_tuning_job_id: string,
  object: string,
}
