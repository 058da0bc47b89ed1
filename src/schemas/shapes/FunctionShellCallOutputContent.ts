// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string, variant } from '../../core/shape.ts'
import { FunctionShellCallOutputExitOutcomeShape } from './FunctionShellCallOutputExitOutcome.ts'
import { FunctionShellCallOutputTimeoutOutcomeShape } from './FunctionShellCallOutputTimeoutOutcome.ts'

/** What is checked of a `FunctionShellCallOutputContent`. */
export const FunctionShellCallOutputContentShape: Shape = {
  stdout: string,
  stderr: string,
  outcome: variant('type', {
    timeout: FunctionShellCallOutputTimeoutOutcomeShape,
    exit: FunctionShellCallOutputExitOutcomeShape,
  }),
  created_by: optional(string),
}
