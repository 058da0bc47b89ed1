// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchCallStatusParamShape } from './shapes/ApplyPatchCallStatusParam.ts'

/** How far the call has come. */
export type ApplyPatchCallStatusParam = 'in_progress' | 'completed' | (string & {})

/** Open: what the API adds passes. */
export const ApplyPatchCallStatusParamSchema: GenericSchema<ApplyPatchCallStatusParam> =
  openSchema(ApplyPatchCallStatusParamShape)
