// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CodeInterpreterOutputLogs } from '../CodeInterpreterOutputLogs.ts'

/** Checks {@link CodeInterpreterOutputLogs} exactly, where a request holds it. */
export const CodeInterpreterOutputLogsExact: v.GenericSchema<CodeInterpreterOutputLogs> = onlyObject(
  v.looseObject({ type: v.literal('logs'), logs: v.string() }),
)
