// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type ModerationPolicyParam, ModerationPolicyParamSchema } from './ModerationPolicyParam.ts'

/** Asks for the request and the answer to be classified as by the moderations operation. */
export interface ModerationParam {
  /** The moderation model that does the classifying, such as `omni-moderation-latest`. */
  model: string
  /** What to do with the verdicts. Null leaves it to the API. */
  policy?: ModerationPolicyParam | null | undefined
}

/** Exact: only unknown fields pass. */
export const ModerationParamSchema: v.GenericSchema<ModerationParam> = onlyObject(
  v.looseObject({ model: v.string(), policy: v.nullish(ModerationPolicyParamSchema) }),
)
