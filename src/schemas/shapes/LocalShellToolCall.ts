// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { LocalShellExecActionShape } from './LocalShellExecAction.ts'

/** What is checked of a `LocalShellToolCall`. */
export const LocalShellToolCallShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  action: LocalShellExecActionShape,
  status: string,
}
