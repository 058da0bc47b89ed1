// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ContainerNetworkPolicyDomainSecretParam } from './ContainerNetworkPolicyDomainSecretParam.ts'
import { ContainerNetworkPolicyAllowlistParamShape } from './shapes/ContainerNetworkPolicyAllowlistParam.ts'

/** Lets the container reach certain domains alone. */
export interface ContainerNetworkPolicyAllowlistParam {
  /** Always `allowlist`. */
  type: 'allowlist'
  /** Domains that may be reached, their subdomains included. At least 1 item. */
  allowed_domains: string[]
  /** Secrets that are put into requests to certain domains, unseen by the model. At least 1 item. */
  domain_secrets?: ContainerNetworkPolicyDomainSecretParam[] | undefined
}

/** Open: what the API adds passes. */
export const ContainerNetworkPolicyAllowlistParamSchema: GenericSchema<ContainerNetworkPolicyAllowlistParam> =
  openSchema(ContainerNetworkPolicyAllowlistParamShape)
