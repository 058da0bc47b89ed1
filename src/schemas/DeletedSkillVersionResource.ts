// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeletedSkillVersionResourceShape } from './shapes/DeletedSkillVersionResource.ts'

/** Says that a version of a skill was deleted. */
export interface DeletedSkillVersionResource {
  /** Always `skill.version.deleted`. */
  object: 'skill.version.deleted'
  /** Whether it was deleted. */
  deleted: boolean
  /** Identifier of the skill. */
  id: string
  /** The version that was deleted. */
  version: string
}

/** Open: what the API adds passes. */
export const DeletedSkillVersionResourceSchema: GenericSchema<DeletedSkillVersionResource> = openSchema(
  DeletedSkillVersionResourceShape,
)
