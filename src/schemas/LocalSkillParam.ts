// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LocalSkillParamShape } from './shapes/LocalSkillParam.ts'

/** A skill that lies on your machine. */
export interface LocalSkillParam {
  /** The name that the skill goes by. */
  name: string
  /** What the skill is for, which the model reads. */
  description: string
  /** Folder that the skill lies in. */
  path: string
}

/** Open: what the API adds passes. */
export const LocalSkillParamSchema: GenericSchema<LocalSkillParam> = openSchema(LocalSkillParamShape)
