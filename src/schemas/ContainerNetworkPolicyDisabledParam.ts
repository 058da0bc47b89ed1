// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerNetworkPolicyDisabledParamShape } from './shapes/ContainerNetworkPolicyDisabledParam.ts'

/** Keeps the container off the network. */
export interface ContainerNetworkPolicyDisabledParam {
  /** Always `disabled`. Default: `disabled`. */
  type: 'disabled'
}

/** Checks {@link ContainerNetworkPolicyDisabledParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ContainerNetworkPolicyDisabledParamSchema: GenericSchema<ContainerNetworkPolicyDisabledParam> = openSchema(
  ContainerNetworkPolicyDisabledParamShape,
)
