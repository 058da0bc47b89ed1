// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ContainerNetworkPolicyDomainSecretParam`. */
export const ContainerNetworkPolicyDomainSecretParamShape: Shape = { domain: string, name: string, value: string }
