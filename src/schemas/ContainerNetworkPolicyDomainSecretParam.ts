// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerNetworkPolicyDomainSecretParamShape } from './shapes/ContainerNetworkPolicyDomainSecretParam.ts'

/** A secret that is put into requests to a domain, unseen by the model. */
export interface ContainerNetworkPolicyDomainSecretParam {
  /** The domain that the secret is sent to. At least 1 character. */
  domain: string
  /** Name of the secret, by which commands refer to it. At least 1 character. */
  name: string
  /** The secret itself. From 1 to 10,485,760 characters. */
  value: string
}

/** Open: what the API adds passes. */
export const ContainerNetworkPolicyDomainSecretParamSchema: GenericSchema<ContainerNetworkPolicyDomainSecretParam> =
  openSchema(ContainerNetworkPolicyDomainSecretParamShape)
