// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, variant } from '../../core/shape.ts'
import { ContainerNetworkPolicyAllowlistParamShape } from './ContainerNetworkPolicyAllowlistParam.ts'
import { ContainerNetworkPolicyDisabledParamShape } from './ContainerNetworkPolicyDisabledParam.ts'

/** What is checked of a `AutoCodeInterpreterToolParam`. */
export const AutoCodeInterpreterToolParamShape: Shape = {
  type: string,
  file_ids: optional([string]),
  memory_limit: nullish(string),
  network_policy: optional(
    variant('type', {
      disabled: ContainerNetworkPolicyDisabledParamShape,
      allowlist: ContainerNetworkPolicyAllowlistParamShape,
    }),
  ),
}
