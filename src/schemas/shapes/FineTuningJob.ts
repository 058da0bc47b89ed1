// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string, union } from '../../core/shape.ts'
import { FineTuningIntegrationShape } from './FineTuningIntegration.ts'

/** What is checked of a `FineTuningJob`. */
export const FineTuningJobShape: Shape = {
  created_at: number,
  error: nullish({ code: nullish(string), message: nullish(string), param: nullish(string) }),
  estimated_finish: nullish(number),
  fine_tuned_model: nullable(string),
  finished_at: nullable(number),
  hyperparameters: nullish({ n_epochs: optional(union(string, number)) }),
  id: string,
  integrations: nullish([FineTuningIntegrationShape]),
  model: string,
  object: string,
  organization_id: nullable(string),
  result_files: nullable([string]),
  seed: optional(number),
  status: string,
  trained_tokens: nullable(number),
  training_file: string,
  validation_file: nullable(string),
}
