// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { LocalSkillParam } from './LocalSkillParam.ts'
import { LocalEnvironmentParamShape } from './shapes/LocalEnvironmentParam.ts'

/** Commands run on your machine. */
export interface LocalEnvironmentParam {
  /** Always `local`. */
  type: 'local'
  /** Skills that are put at the model's disposal. At most 200 items. */
  skills?: LocalSkillParam[] | undefined
}

/** Open: what the API adds passes. */
export const LocalEnvironmentParamSchema: GenericSchema<LocalEnvironmentParam> = openSchema(LocalEnvironmentParamShape)
