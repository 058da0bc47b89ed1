// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { LocalShellToolCallOutput } from '../LocalShellToolCallOutput.ts'

/** Checks {@link LocalShellToolCallOutput} exactly, where a request holds it. */
export const LocalShellToolCallOutputExact: v.GenericSchema<LocalShellToolCallOutput> = onlyObject(
  v.looseObject({
    type: v.literal('local_shell_call_output'),
    id: v.string(),
    output: v.string(),
    status: v.nullish(v.picklist(['in_progress', 'completed', 'incomplete'])),
  }),
)
