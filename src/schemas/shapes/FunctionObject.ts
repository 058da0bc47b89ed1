// Generated from spec/ by codegen/; change those.
import { boolean, nullish, type Shape, string } from '../../core/shape.ts'
import { FunctionParametersShape } from './FunctionParameters.ts'

/** What is checked of a `FunctionObject`. */
export const FunctionObjectShape: Shape = {
  description: nullish(string),
  name: string,
  parameters: nullish(FunctionParametersShape),
  strict: nullish(boolean),
}
