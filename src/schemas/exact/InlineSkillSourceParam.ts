// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InlineSkillSourceParam } from '../InlineSkillSourceParam.ts'

/** Checks {@link InlineSkillSourceParam} exactly, where a request holds it. */
export const InlineSkillSourceParamExact: v.GenericSchema<InlineSkillSourceParam> = onlyObject(
  v.looseObject({
    type: v.literal('base64'),
    media_type: v.literal('application/zip'),
    data: v.pipe(v.string(), v.minLength(1), v.maxLength(70254592)),
  }),
)
