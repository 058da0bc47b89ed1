// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `FineTuningIntegration`. */
export const FineTuningIntegrationShape: Shape = {
  type: '',
  wandb: { entity: nullish(''), name: nullish(''), project: '', tags: optional(['']) },
}
