// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { FunctionCallItemStatus } from '../FunctionCallItemStatus.ts'

/** Checks {@link FunctionCallItemStatus} exactly, where a request holds it. */
export const FunctionCallItemStatusExact: v.GenericSchema<FunctionCallItemStatus> = v.picklist([
  'in_progress',
  'completed',
  'incomplete',
])
