// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CallableToolAllowedCaller } from './CallableToolAllowedCaller.ts'
import { ApplyPatchToolParamShape } from './shapes/ApplyPatchToolParam.ts'

/** Lets the model change files by patches. */
export interface ApplyPatchToolParam {
  /** Always `apply_patch`. */
  type: 'apply_patch'
  /** Who may call the tool, the model itself or a program that it writes. At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined
}

/** Open: what the API adds passes. */
export const ApplyPatchToolParamSchema: GenericSchema<ApplyPatchToolParam> = openSchema(ApplyPatchToolParamShape)
