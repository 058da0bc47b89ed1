// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { FunctionShellCallOutputOutcomeParamShape } from './FunctionShellCallOutputOutcomeParam.ts'

/** What is checked of a `FunctionShellCallOutputContentParam`. */
export const FunctionShellCallOutputContentParamShape: Shape = {
  stdout: string,
  stderr: string,
  outcome: FunctionShellCallOutputOutcomeParamShape,
}
