// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeMCPToolExecutionError } from '../RealtimeMCPToolExecutionError.ts'

/** Checks {@link RealtimeMCPToolExecutionError} exactly, where a request holds it. */
export const RealtimeMCPToolExecutionErrorExact: v.GenericSchema<RealtimeMCPToolExecutionError> = onlyObject(
  v.looseObject({ type: v.literal('tool_execution_error'), message: v.string() }),
)
