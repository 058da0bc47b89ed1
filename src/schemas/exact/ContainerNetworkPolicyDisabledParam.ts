// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ContainerNetworkPolicyDisabledParam } from '../ContainerNetworkPolicyDisabledParam.ts'

/** Checks {@link ContainerNetworkPolicyDisabledParam} exactly, where a request holds it. */
export const ContainerNetworkPolicyDisabledParamExact: v.GenericSchema<ContainerNetworkPolicyDisabledParam> =
  onlyObject(v.looseObject({ type: v.literal('disabled') }))
