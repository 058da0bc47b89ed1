// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComputerAction } from './ComputerAction.ts'
import type { ComputerActionList } from './ComputerActionList.ts'
import type { ComputerCallSafetyCheckParam } from './ComputerCallSafetyCheckParam.ts'
import { ComputerToolCallShape } from './shapes/ComputerToolCall.ts'

/** What the model wants done with a computer. */
export interface ComputerToolCall {
  /** Always `computer_call`. */
  type: 'computer_call'
  /** Identifier of the call. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** One thing to do with a computer, such as a click. */
  action?: ComputerAction | undefined
  /** Things to do with a computer, in this order. */
  actions?: ComputerActionList | undefined
  /** Safety warnings to be acknowledged before the call goes on. */
  pending_safety_checks: ComputerCallSafetyCheckParam[]
  /** How far the call has come. */
  status: 'in_progress' | 'completed' | 'incomplete' | (string & {})
}

/** Open: what the API adds passes. */
export const ComputerToolCallSchema: GenericSchema<ComputerToolCall> = openSchema(ComputerToolCallShape)
