// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { ContainerAutoParam } from '../ContainerAutoParam.ts'
import { ContainerMemoryLimitExact } from './ContainerMemoryLimit.ts'
import { ContainerNetworkPolicyAllowlistParamExact } from './ContainerNetworkPolicyAllowlistParam.ts'
import { ContainerNetworkPolicyDisabledParamExact } from './ContainerNetworkPolicyDisabledParam.ts'
import { InlineSkillParamExact } from './InlineSkillParam.ts'
import { SkillReferenceParamExact } from './SkillReferenceParam.ts'

/** Checks {@link ContainerAutoParam} exactly, where a request holds it. */
export const ContainerAutoParamExact: v.GenericSchema<ContainerAutoParam> = onlyObject(
  v.looseObject({
    type: v.literal('container_auto'),
    file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(50))),
    memory_limit: v.nullish(ContainerMemoryLimitExact),
    network_policy: v.optional(
      variant('type', {
        disabled: ContainerNetworkPolicyDisabledParamExact,
        allowlist: ContainerNetworkPolicyAllowlistParamExact,
      }),
    ),
    skills: v.optional(
      v.pipe(
        v.array(variant('type', { skill_reference: SkillReferenceParamExact, inline: InlineSkillParamExact })),
        v.maxLength(200),
      ),
    ),
  }),
)
