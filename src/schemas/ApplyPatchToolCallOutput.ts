// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ApplyPatchCallOutputStatus } from './ApplyPatchCallOutputStatus.ts'
import { ApplyPatchToolCallOutputShape } from './shapes/ApplyPatchToolCallOutput.ts'
import type { ToolCallCaller } from './ToolCallCaller.ts'

/** How a patch went, as the API keeps it. */
export interface ApplyPatchToolCallOutput {
  /** Always `apply_patch_call_output`. */
  type: 'apply_patch_call_output'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined
  /** How the patch went. */
  status: ApplyPatchCallOutputStatus
  /** What was said of the patch, as text. Null if nothing. */
  output?: string | null | undefined
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const ApplyPatchToolCallOutputSchema: GenericSchema<ApplyPatchToolCallOutput> =
  openSchema(ApplyPatchToolCallOutputShape)
