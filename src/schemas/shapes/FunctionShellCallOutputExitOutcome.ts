// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FunctionShellCallOutputExitOutcome`. */
export const FunctionShellCallOutputExitOutcomeShape: Shape = { type: string, exit_code: number }
