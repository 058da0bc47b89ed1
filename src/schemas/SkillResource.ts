// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SkillResourceShape } from './shapes/SkillResource.ts'

/** A skill, instructions and files that a model can use. */
export interface SkillResource {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `skill`. */
  object: 'skill'
  /** The name that the skill goes by. */
  name: string
  /** What it is for, in words that the model reads. */
  description: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** The version that is used where none is named. */
  default_version: string
  /** The newest version. */
  latest_version: string
}

/** Open: what the API adds passes. */
export const SkillResourceSchema: GenericSchema<SkillResource> = openSchema(SkillResourceShape)
