// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerNetworkPolicyDisabledParamShape } from './shapes/ContainerNetworkPolicyDisabledParam.ts'

/** Keeps the container off the network. */
export interface ContainerNetworkPolicyDisabledParam {
  /** Always `disabled`. */
  type: 'disabled'
}

/** Open: what the API adds passes. */
export const ContainerNetworkPolicyDisabledParamSchema: GenericSchema<ContainerNetworkPolicyDisabledParam> = openSchema(
  ContainerNetworkPolicyDisabledParamShape,
)
