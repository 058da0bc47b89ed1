// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string, union } from '../../core/shape.ts'
import { FineTuningIntegrationShape } from './FineTuningIntegration.ts'

/** What is checked of a `FineTuningJob`. */
export const FineTuningJobShape: Shape = {
  id: string,
  created_at: number,
  error: nullish({ code: nullish(string), message: nullish(string), param: nullish(string) }),
  fine_tuned_model: nullable(string),
  finished_at: nullable(number),
  hyperparameters: nullish({ n_epochs: optional(union(string, number)) }),
  model: string,
  object: string,
  organization_id: nullable(string),
  result_files: nullable([string]),
  status: string,
  trained_tokens: nullable(number),
  training_file: string,
  validation_file: nullable(string),
  integrations: nullish([FineTuningIntegrationShape]),
  seed: optional(number),
  estimated_finish: nullish(number),
}
