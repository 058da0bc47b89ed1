// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, variant } from '../../core/shape.ts'
import { ContainerNetworkPolicyAllowlistParamShape } from './ContainerNetworkPolicyAllowlistParam.ts'
import { ContainerNetworkPolicyDisabledParamShape } from './ContainerNetworkPolicyDisabledParam.ts'
import { InlineSkillParamShape } from './InlineSkillParam.ts'
import { SkillReferenceParamShape } from './SkillReferenceParam.ts'

/** What is checked of a `ContainerAutoParam`. */
export const ContainerAutoParamShape: Shape = {
  type: string,
  file_ids: optional([string]),
  memory_limit: nullish(string),
  network_policy: optional(
    variant('type', {
      disabled: ContainerNetworkPolicyDisabledParamShape,
      allowlist: ContainerNetworkPolicyAllowlistParamShape,
    }),
  ),
  skills: optional([variant('type', { skill_reference: SkillReferenceParamShape, inline: InlineSkillParamShape })]),
}
