// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SkillVersionResourceShape } from './shapes/SkillVersionResource.ts'

/** One version of a skill. */
export interface SkillVersionResource {
  /** Always `skill.version`. */
  object: 'skill.version'
  /** Identifier under which the API keeps it. */
  id: string
  /** Identifier of the skill. */
  skill_id: string
  /** Which version is meant. */
  version: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** The name that the skill has in this version. */
  name: string
  /** What it is for, in words that the model reads. */
  description: string
}

/** Open: what the API adds passes. */
export const SkillVersionResourceSchema: GenericSchema<SkillVersionResource> = openSchema(SkillVersionResourceShape)
