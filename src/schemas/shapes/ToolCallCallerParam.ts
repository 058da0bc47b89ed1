// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { DirectToolCallCallerParamShape } from './DirectToolCallCallerParam.ts'
import { ProgramToolCallCallerParamShape } from './ProgramToolCallCallerParam.ts'

/** What is checked of a `ToolCallCallerParam`. */
export const ToolCallCallerParamShape: Shape = variant('type', {
  direct: DirectToolCallCallerParamShape,
  program: ProgramToolCallCallerParamShape,
})
