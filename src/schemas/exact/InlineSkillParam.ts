// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InlineSkillParam } from '../InlineSkillParam.ts'
import { InlineSkillSourceParamExact } from './InlineSkillSourceParam.ts'

/** Checks {@link InlineSkillParam} exactly, where a request holds it. */
export const InlineSkillParamExact: v.GenericSchema<InlineSkillParam> = onlyObject(
  v.looseObject({
    type: v.literal('inline'),
    name: v.string(),
    description: v.string(),
    source: InlineSkillSourceParamExact,
  }),
)
