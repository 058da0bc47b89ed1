// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchCallStatusShape } from './shapes/ApplyPatchCallStatus.ts'

/** How far the call has come. */
export type ApplyPatchCallStatus = 'in_progress' | 'completed' | (string & {})

/** Open: what the API adds passes. */
export const ApplyPatchCallStatusSchema: GenericSchema<ApplyPatchCallStatus> = openSchema(ApplyPatchCallStatusShape)
