// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ContainerNetworkPolicyDomainSecretParam } from '../ContainerNetworkPolicyDomainSecretParam.ts'

/** Checks {@link ContainerNetworkPolicyDomainSecretParam} exactly, where a request holds it. */
export const ContainerNetworkPolicyDomainSecretParamExact: v.GenericSchema<ContainerNetworkPolicyDomainSecretParam> =
  onlyObject(
    v.looseObject({
      domain: v.pipe(v.string(), v.minLength(1)),
      name: v.pipe(v.string(), v.minLength(1)),
      value: v.pipe(v.string(), v.minLength(1), v.maxLength(10485760)),
    }),
  )
