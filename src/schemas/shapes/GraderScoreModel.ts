// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'
import { EvalItemShape } from './EvalItem.ts'

/** What is checked of a `GraderScoreModel`. */
export const GraderScoreModelShape: Shape = {
  type: '',
  name: '',
  model: '',
  sampling_params: optional({
    seed: nullish(0),
    top_p: nullish(0),
    temperature: nullish(0),
    max_completions_tokens: nullish(0),
    reasoning_effort: nullish(''),
  }),
  input: [EvalItemShape],
  range: optional([0]),
}
