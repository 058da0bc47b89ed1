// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { FunctionShellCallItemStatus } from '../FunctionShellCallItemStatus.ts'

/** Checks {@link FunctionShellCallItemStatus} exactly, where a request holds it. */
export const FunctionShellCallItemStatusExact: v.GenericSchema<FunctionShellCallItemStatus> = v.picklist([
  'in_progress',
  'completed',
  'incomplete',
])
