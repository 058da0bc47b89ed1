// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SpecificApplyPatchParamShape } from './shapes/SpecificApplyPatchParam.ts'

/** Has the model change files. */
export interface SpecificApplyPatchParam {
  /** Always `apply_patch`. */
  type: 'apply_patch'
}

/** Open: what the API adds passes. */
export const SpecificApplyPatchParamSchema: GenericSchema<SpecificApplyPatchParam> =
  openSchema(SpecificApplyPatchParamShape)
