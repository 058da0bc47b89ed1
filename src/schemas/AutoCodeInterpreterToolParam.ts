// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ContainerMemoryLimit } from './ContainerMemoryLimit.ts'
import type { ContainerNetworkPolicyAllowlistParam } from './ContainerNetworkPolicyAllowlistParam.ts'
import type { ContainerNetworkPolicyDisabledParam } from './ContainerNetworkPolicyDisabledParam.ts'
import { AutoCodeInterpreterToolParamShape } from './shapes/AutoCodeInterpreterToolParam.ts'

/** A container that is made for this request. */
export interface AutoCodeInterpreterToolParam {
  /** Always `auto`. */
  type: 'auto'
  /** Identifiers of uploaded files that are put into the container. At most 50 items. */
  file_ids?: string[] | undefined
  /** How much memory a container has. */
  memory_limit?: ContainerMemoryLimit | null | undefined
  /** What the container can reach on the network. */
  network_policy?: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | undefined
}

/** Open: what the API adds passes. */
export const AutoCodeInterpreterToolParamSchema: GenericSchema<AutoCodeInterpreterToolParam> = openSchema(
  AutoCodeInterpreterToolParamShape,
)
