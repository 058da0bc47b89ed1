// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import type { ContainerNetworkPolicyAllowlistParam } from './ContainerNetworkPolicyAllowlistParam.ts'
import type { ContainerNetworkPolicyDisabledParam } from './ContainerNetworkPolicyDisabledParam.ts'
import { ContainerNetworkPolicyAllowlistParamExact } from './exact/ContainerNetworkPolicyAllowlistParam.ts'
import { ContainerNetworkPolicyDisabledParamExact } from './exact/ContainerNetworkPolicyDisabledParam.ts'
import { InlineSkillParamExact } from './exact/InlineSkillParam.ts'
import { SkillReferenceParamExact } from './exact/SkillReferenceParam.ts'
import type { InlineSkillParam } from './InlineSkillParam.ts'
import type { SkillReferenceParam } from './SkillReferenceParam.ts'

/** What a new container is like. */
export interface CreateContainerBody {
  /** The name that it goes by. */
  name: string
  /** Identifiers of uploaded files that are put into the container. */
  file_ids?: string[] | undefined
  /** When it expires by itself. */
  expires_after?:
    | {
        /** Always `last_active_at`. */
        anchor: 'last_active_at'
        /** Minutes from the anchor until it expires. */
        minutes: number
      }
    | undefined
  /** Skills that are put at the model's disposal. */
  skills?: (SkillReferenceParam | InlineSkillParam)[] | undefined
  /** How much memory the container has. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | undefined
  /** What the container can reach on the network. */
  network_policy?: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | undefined
}

/** Exact: only unknown fields pass. */
export const CreateContainerBodySchema: v.GenericSchema<CreateContainerBody> = onlyObject(
  v.looseObject({
    name: v.string(),
    file_ids: v.optional(v.array(v.string())),
    expires_after: v.optional(
      onlyObject(v.looseObject({ anchor: v.literal('last_active_at'), minutes: v.pipe(v.number(), v.integer()) })),
    ),
    skills: v.optional(
      v.array(variant('type', { skill_reference: SkillReferenceParamExact, inline: InlineSkillParamExact })),
    ),
    memory_limit: v.optional(v.picklist(['1g', '4g', '16g', '64g'])),
    network_policy: v.optional(
      variant('type', {
        disabled: ContainerNetworkPolicyDisabledParamExact,
        allowlist: ContainerNetworkPolicyAllowlistParamExact,
      }),
    ),
  }),
)
