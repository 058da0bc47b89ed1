// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ContainerReferenceResource } from './ContainerReferenceResource.ts'
import type { FunctionShellAction } from './FunctionShellAction.ts'
import type { FunctionShellCallStatus } from './FunctionShellCallStatus.ts'
import type { LocalEnvironmentResource } from './LocalEnvironmentResource.ts'
import { FunctionShellCallShape } from './shapes/FunctionShellCall.ts'
import type { ToolCallCaller } from './ToolCallCaller.ts'

/** Commands that the model wants run, as the API keeps them. */
export interface FunctionShellCall {
  /** Always `shell_call`. */
  type: 'shell_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined
  /** Commands to run. */
  action: FunctionShellAction
  /** How far the call has come. */
  status: FunctionShellCallStatus
  /** Where the commands run. Null if nothing is said. */
  environment: LocalEnvironmentResource | ContainerReferenceResource | null
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const FunctionShellCallSchema: GenericSchema<FunctionShellCall> = openSchema(FunctionShellCallShape)
