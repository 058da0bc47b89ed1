// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `FineTuningJobCheckpoint`. */
export const FineTuningJobCheckpointShape: Shape = {
  created_at: 0,
  fine_tuned_model_checkpoint: '',
  fine_tuning_job_id: '',
  id: '',
  metrics: {
    full_valid_loss: optional(0),
    full_valid_mean_token_accuracy: optional(0),
    step: optional(0),
    train_loss: optional(0),
    train_mean_token_accuracy: optional(0),
    valid_loss: optional(0),
    valid_mean_token_accuracy: optional(0),
  },
  object: '',
  step_number: 0,
}
