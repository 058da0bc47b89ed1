// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ContainerReferenceParam } from './ContainerReferenceParam.ts'
import type { FunctionShellActionParam } from './FunctionShellActionParam.ts'
import type { FunctionShellCallItemStatus } from './FunctionShellCallItemStatus.ts'
import type { LocalEnvironmentParam } from './LocalEnvironmentParam.ts'
import { FunctionShellCallItemParamShape } from './shapes/FunctionShellCallItemParam.ts'
import type { ToolCallCallerParam } from './ToolCallCallerParam.ts'

/** Commands that the model wanted run, sent back to it. */
export interface FunctionShellCallItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined
  /** Always `shell_call`. */
  type: 'shell_call'
  /** Commands to run. */
  action: FunctionShellActionParam
  /** How far the call has come. */
  status?: FunctionShellCallItemStatus | null | undefined
  /** Where the commands run. Null if nothing is said. */
  environment?: LocalEnvironmentParam | ContainerReferenceParam | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionShellCallItemParamSchema: GenericSchema<FunctionShellCallItemParam> = openSchema(
  FunctionShellCallItemParamShape,
)
