// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { LocalSkillParam } from '../LocalSkillParam.ts'

/** Checks {@link LocalSkillParam} exactly, where a request holds it. */
export const LocalSkillParamExact: v.GenericSchema<LocalSkillParam> = onlyObject(
  v.looseObject({ name: v.string(), description: v.string(), path: v.string() }),
)
