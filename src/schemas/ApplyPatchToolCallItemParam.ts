// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ApplyPatchCallStatusParam } from './ApplyPatchCallStatusParam.ts'
import type { ApplyPatchOperationParam } from './ApplyPatchOperationParam.ts'
import { ApplyPatchToolCallItemParamShape } from './shapes/ApplyPatchToolCallItemParam.ts'
import type { ToolCallCallerParam } from './ToolCallCallerParam.ts'

/** A change of files that the model wanted made, sent back to it. */
export interface ApplyPatchToolCallItemParam {
  /** Always `apply_patch_call`. */
  type: 'apply_patch_call'
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined
  /** How far the call has come. */
  status: ApplyPatchCallStatusParam
  /** Create, change or delete a file. */
  operation: ApplyPatchOperationParam
}

/** Open: what the API adds passes. */
export const ApplyPatchToolCallItemParamSchema: GenericSchema<ApplyPatchToolCallItemParam> = openSchema(
  ApplyPatchToolCallItemParamShape,
)
