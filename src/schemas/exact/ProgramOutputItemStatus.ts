// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ProgramOutputItemStatus } from '../ProgramOutputItemStatus.ts'

/** Checks {@link ProgramOutputItemStatus} exactly, where a request holds it. */
export const ProgramOutputItemStatusExact: v.GenericSchema<ProgramOutputItemStatus> = v.picklist([
  'completed',
  'incomplete',
])
