// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ComputerToolCall } from '../ComputerToolCall.ts'
import { ComputerActionExact } from './ComputerAction.ts'
import { ComputerActionListExact } from './ComputerActionList.ts'
import { ComputerCallSafetyCheckParamExact } from './ComputerCallSafetyCheckParam.ts'

/** Checks {@link ComputerToolCall} exactly, where a request holds it. */
export const ComputerToolCallExact: v.GenericSchema<ComputerToolCall> = onlyObject(
  v.looseObject({
    type: v.literal('computer_call'),
    id: v.string(),
    call_id: v.string(),
    action: v.optional(ComputerActionExact),
    actions: v.optional(ComputerActionListExact),
    pending_safety_checks: v.array(ComputerCallSafetyCheckParamExact),
    status: v.picklist(['in_progress', 'completed', 'incomplete']),
  }),
)
