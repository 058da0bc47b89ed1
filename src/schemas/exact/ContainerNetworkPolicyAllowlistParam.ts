// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ContainerNetworkPolicyAllowlistParam } from '../ContainerNetworkPolicyAllowlistParam.ts'
import { ContainerNetworkPolicyDomainSecretParamExact } from './ContainerNetworkPolicyDomainSecretParam.ts'

/** Checks {@link ContainerNetworkPolicyAllowlistParam} exactly, where a request holds it. */
export const ContainerNetworkPolicyAllowlistParamExact: v.GenericSchema<ContainerNetworkPolicyAllowlistParam> =
  onlyObject(
    v.looseObject({
      type: v.literal('allowlist'),
      allowed_domains: v.pipe(v.array(v.string()), v.minLength(1)),
      domain_secrets: v.optional(v.pipe(v.array(ContainerNetworkPolicyDomainSecretParamExact), v.minLength(1))),
    }),
  )
