// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'
import { FunctionParametersShape } from './FunctionParameters.ts'

/** What is checked of a `FunctionObject`. */
export const FunctionObjectShape: Shape = {
  description: nullish(''),
  name: '',
  parameters: nullish(FunctionParametersShape),
  strict: nullish(false),
}
