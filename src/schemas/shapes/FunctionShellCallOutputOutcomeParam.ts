// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { FunctionShellCallOutputExitOutcomeParamShape } from './FunctionShellCallOutputExitOutcomeParam.ts'
import { FunctionShellCallOutputTimeoutOutcomeParamShape } from './FunctionShellCallOutputTimeoutOutcomeParam.ts'

/** What is checked of a `FunctionShellCallOutputOutcomeParam`. */
export const FunctionShellCallOutputOutcomeParamShape: Shape = variant('type', {
  timeout: FunctionShellCallOutputTimeoutOutcomeParamShape,
  exit: FunctionShellCallOutputExitOutcomeParamShape,
})
