// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CallableToolAllowedCaller } from './CallableToolAllowedCaller.ts'
import type { ContainerAutoParam } from './ContainerAutoParam.ts'
import type { ContainerReferenceParam } from './ContainerReferenceParam.ts'
import type { LocalEnvironmentParam } from './LocalEnvironmentParam.ts'
import { FunctionShellToolParamShape } from './shapes/FunctionShellToolParam.ts'

/** Lets the model run commands, in a container or on your machine. */
export interface FunctionShellToolParam {
  /** Always `shell`. */
  type: 'shell'
  /** Where the commands run, in a new container, in an existing one, or on your machine. */
  environment?: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | null | undefined
  /** Who may call the tool, the model itself or a program that it writes. At least 1 item. */
  allowed_callers?: CallableToolAllowedCaller[] | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionShellToolParamSchema: GenericSchema<FunctionShellToolParam> =
  openSchema(FunctionShellToolParamShape)
