// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ApplyPatchCallStatus } from './ApplyPatchCallStatus.ts'
import type { ApplyPatchCreateFileOperation } from './ApplyPatchCreateFileOperation.ts'
import type { ApplyPatchDeleteFileOperation } from './ApplyPatchDeleteFileOperation.ts'
import type { ApplyPatchUpdateFileOperation } from './ApplyPatchUpdateFileOperation.ts'
import { ApplyPatchToolCallShape } from './shapes/ApplyPatchToolCall.ts'
import type { ToolCallCaller } from './ToolCallCaller.ts'

/** A change of files that the model wants made, as the API keeps it. */
export interface ApplyPatchToolCall {
  /** Always `apply_patch_call`. */
  type: 'apply_patch_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined
  /** How far the call has come. */
  status: ApplyPatchCallStatus
  /** What is done to which file. */
  operation: ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const ApplyPatchToolCallSchema: GenericSchema<ApplyPatchToolCall> = openSchema(ApplyPatchToolCallShape)
