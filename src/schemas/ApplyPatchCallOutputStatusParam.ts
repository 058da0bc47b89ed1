// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchCallOutputStatusParamShape } from './shapes/ApplyPatchCallOutputStatusParam.ts'

/** How the patch went. */
export type ApplyPatchCallOutputStatusParam = 'completed' | 'failed' | (string & {})

/** Open: what the API adds passes. */
export const ApplyPatchCallOutputStatusParamSchema: GenericSchema<ApplyPatchCallOutputStatusParam> = openSchema(
  ApplyPatchCallOutputStatusParamShape,
)
