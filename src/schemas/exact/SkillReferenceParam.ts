// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { SkillReferenceParam } from '../SkillReferenceParam.ts'

/** Checks {@link SkillReferenceParam} exactly, where a request holds it. */
export const SkillReferenceParamExact: v.GenericSchema<SkillReferenceParam> = onlyObject(
  v.looseObject({
    type: v.literal('skill_reference'),
    skill_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    version: v.optional(v.string()),
  }),
)
