// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { LocalEnvironmentParam } from '../LocalEnvironmentParam.ts'
import { LocalSkillParamExact } from './LocalSkillParam.ts'

/** Checks {@link LocalEnvironmentParam} exactly, where a request holds it. */
export const LocalEnvironmentParamExact: v.GenericSchema<LocalEnvironmentParam> = onlyObject(
  v.looseObject({
    type: v.literal('local'),
    skills: v.optional(v.pipe(v.array(LocalSkillParamExact), v.maxLength(200))),
  }),
)
