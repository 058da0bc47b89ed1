// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { EvalItemShape } from './EvalItem.ts'

/** What is checked of a `EvalGraderScoreModel`. */
export const EvalGraderScoreModelShape: Shape = {
  type: string,
  name: string,
  model: string,
  sampling_params: optional({
    seed: nullish(number),
    top_p: nullish(number),
    temperature: nullish(number),
    max_completions_tokens: nullish(number),
    reasoning_effort: nullish(string),
  }),
  input: [EvalItemShape],
  range: optional([number]),
  pass_threshold: optional(number),
}
