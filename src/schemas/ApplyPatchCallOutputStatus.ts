// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchCallOutputStatusShape } from './shapes/ApplyPatchCallOutputStatus.ts'

/** How the patch went. */
export type ApplyPatchCallOutputStatus = 'completed' | 'failed' | (string & {})

/** Open: what the API adds passes. */
export const ApplyPatchCallOutputStatusSchema: GenericSchema<ApplyPatchCallOutputStatus> = openSchema(
  ApplyPatchCallOutputStatusShape,
)
