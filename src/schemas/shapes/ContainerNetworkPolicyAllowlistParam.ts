// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { ContainerNetworkPolicyDomainSecretParamShape } from './ContainerNetworkPolicyDomainSecretParam.ts'

/** What is checked of a `ContainerNetworkPolicyAllowlistParam`. */
export const ContainerNetworkPolicyAllowlistParamShape: Shape = {
  type: string,
  allowed_domains: [string],
  domain_secrets: optional([ContainerNetworkPolicyDomainSecretParamShape]),
}
