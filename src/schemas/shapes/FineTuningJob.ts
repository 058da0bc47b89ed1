// Generated from spec/ by codegen/; change those.
import { either, nullable, nullish, optional, type Shape } from '../../core/shape.ts'
import { FineTuningIntegrationShape } from './FineTuningIntegration.ts'

/** What is checked of a `FineTuningJob`. */
export const FineTuningJobShape: Shape = {
  created_at: 0,
  error: nullish({ code: nullish(''), message: nullish(''), param: nullish('') }),
  estimated_finish: nullish(0),
  fine_tuned_model: nullable(''),
  finished_at: nullable(0),
  hyperparameters: nullish({ n_epochs: optional(either('', 0)) }),
  id: '',
  integrations: nullish([FineTuningIntegrationShape]),
  model: '',
  object: '',
  organization_id: nullable(''),
  result_files: nullable(['']),
  seed: optional(0),
  status: '',
  trained_tokens: nullable(0),
  training_file: '',
  validation_file: nullable(''),
}
