// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { LocalShellToolCall } from '../LocalShellToolCall.ts'
import { LocalShellExecActionExact } from './LocalShellExecAction.ts'

/** Checks {@link LocalShellToolCall} exactly, where a request holds it. */
export const LocalShellToolCallExact: v.GenericSchema<LocalShellToolCall> = onlyObject(
  v.looseObject({
    type: v.literal('local_shell_call'),
    id: v.string(),
    call_id: v.string(),
    action: LocalShellExecActionExact,
    status: v.picklist(['in_progress', 'completed', 'incomplete']),
  }),
)
