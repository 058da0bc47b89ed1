// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { AutoCodeInterpreterToolParam } from '../AutoCodeInterpreterToolParam.ts'
import { ContainerMemoryLimitExact } from './ContainerMemoryLimit.ts'
import { ContainerNetworkPolicyAllowlistParamExact } from './ContainerNetworkPolicyAllowlistParam.ts'
import { ContainerNetworkPolicyDisabledParamExact } from './ContainerNetworkPolicyDisabledParam.ts'

/** Checks {@link AutoCodeInterpreterToolParam} exactly, where a request holds it. */
export const AutoCodeInterpreterToolParamExact: v.GenericSchema<AutoCodeInterpreterToolParam> = onlyObject(
  v.looseObject({
    type: v.literal('auto'),
    file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(50))),
    memory_limit: v.nullish(ContainerMemoryLimitExact),
    network_policy: v.optional(
      variant('type', {
        disabled: ContainerNetworkPolicyDisabledParamExact,
        allowlist: ContainerNetworkPolicyAllowlistParamExact,
      }),
    ),
  }),
)
