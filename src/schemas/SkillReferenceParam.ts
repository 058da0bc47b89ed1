// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SkillReferenceParamShape } from './shapes/SkillReferenceParam.ts'

/** A skill that was uploaded before. */
export interface SkillReferenceParam {
  /** Always `skill_reference`. */
  type: 'skill_reference'
  /** Identifier of the skill. From 1 to 64 characters. */
  skill_id: string
  /** Version of the skill, a number or `latest`. The default one if absent. */
  version?: string | undefined
}

/** Open: what the API adds passes. */
export const SkillReferenceParamSchema: GenericSchema<SkillReferenceParam> = openSchema(SkillReferenceParamShape)
