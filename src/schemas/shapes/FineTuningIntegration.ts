// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FineTuningIntegration`. */
export const FineTuningIntegrationShape: Shape = {
  type: string,
  wandb: { project: string, name: nullish(string), entity: nullish(string), tags: optional([string]) },
}
