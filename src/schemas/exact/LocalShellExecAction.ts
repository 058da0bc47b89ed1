// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { LocalShellExecAction } from '../LocalShellExecAction.ts'

/** Checks {@link LocalShellExecAction} exactly, where a request holds it. */
export const LocalShellExecActionExact: v.GenericSchema<LocalShellExecAction> = onlyObject(
  v.looseObject({
    type: v.literal('exec'),
    command: v.array(v.string()),
    timeout_ms: v.nullish(v.pipe(v.number(), v.integer())),
    working_directory: v.nullish(v.string()),
    env: onlyObject(v.record(v.string(), v.string())),
    user: v.nullish(v.string()),
  }),
)
