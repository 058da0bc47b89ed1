// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { DirectToolCallCallerShape } from './DirectToolCallCaller.ts'
import { ProgramToolCallCallerShape } from './ProgramToolCallCaller.ts'

/** What is checked of a `ToolCallCaller`. */
export const ToolCallCallerShape: Shape = variant('type', {
  direct: DirectToolCallCallerShape,
  program: ProgramToolCallCallerShape,
})
