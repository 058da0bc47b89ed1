// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchCallOutputStatusShape } from './shapes/ApplyPatchCallOutputStatus.ts'

/** How the patch went. */
export type ApplyPatchCallOutputStatus = 'completed' | 'failed' | (string & {})

/** Checks {@link ApplyPatchCallOutputStatus}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ApplyPatchCallOutputStatusSchema: GenericSchema<ApplyPatchCallOutputStatus> = openSchema(
  ApplyPatchCallOutputStatusShape,
)
