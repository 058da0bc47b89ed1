// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { ComputerActionShape } from './ComputerAction.ts'
import { ComputerActionListShape } from './ComputerActionList.ts'
import { ComputerCallSafetyCheckParamShape } from './ComputerCallSafetyCheckParam.ts'

/** What is checked of a `ComputerToolCall`. */
export const ComputerToolCallShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  action: optional(ComputerActionShape),
  actions: optional(ComputerActionListShape),
  pending_safety_checks: [ComputerCallSafetyCheckParamShape],
  status: string,
}
