// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InlineSkillSourceParam } from './InlineSkillSourceParam.ts'
import { InlineSkillParamShape } from './shapes/InlineSkillParam.ts'

/** A skill that comes with the request. */
export interface InlineSkillParam {
  /** Always `inline`. */
  type: 'inline'
  /** The name that the skill goes by. */
  name: string
  /** What the skill is for, which the model reads. */
  description: string
  /** A skill's zip archive. */
  source: InlineSkillSourceParam
}

/** Open: what the API adds passes. */
export const InlineSkillParamSchema: GenericSchema<InlineSkillParam> = openSchema(InlineSkillParamShape)
