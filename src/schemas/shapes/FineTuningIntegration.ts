// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FineTuningIntegration`. */
export const FineTuningIntegrationShape: Shape = {
  type: string,
  wandb: { entity: nullish(string), name: nullish(string), project: string, tags: optional([string]) },
}
