// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeletedSkillResourceShape } from './shapes/DeletedSkillResource.ts'

/** Says that a skill was deleted. */
export interface DeletedSkillResource {
  /** Always `skill.deleted`. */
  object: 'skill.deleted'
  /** Whether it was deleted. */
  deleted: boolean
  /** Identifier of the skill that was deleted. */
  id: string
}

/** Open: what the API adds passes. */
export const DeletedSkillResourceSchema: GenericSchema<DeletedSkillResource> = openSchema(DeletedSkillResourceShape)
