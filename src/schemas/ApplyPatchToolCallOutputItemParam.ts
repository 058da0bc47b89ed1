// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ApplyPatchCallOutputStatusParam } from './ApplyPatchCallOutputStatusParam.ts'
import { ApplyPatchToolCallOutputItemParamShape } from './shapes/ApplyPatchToolCallOutputItemParam.ts'
import type { ToolCallCallerParam } from './ToolCallCallerParam.ts'

/** How a patch went. */
export interface ApplyPatchToolCallOutputItemParam {
  /** Always `apply_patch_call_output`. */
  type: 'apply_patch_call_output'
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined
  /** How the patch went. */
  status: ApplyPatchCallOutputStatusParam
  /** What is said of the patch, as text. At most 10,485,760 characters. */
  output?: string | null | undefined
}

/** Open: what the API adds passes. */
export const ApplyPatchToolCallOutputItemParamSchema: GenericSchema<ApplyPatchToolCallOutputItemParam> = openSchema(
  ApplyPatchToolCallOutputItemParamShape,
)
