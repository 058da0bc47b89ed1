// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type ModerationConfigParam, ModerationConfigParamSchema } from './ModerationConfigParam.ts'

/** How verdicts on the request and on the answer are acted upon, each apart. */
export interface ModerationPolicyParam {
  /** What happens when the request is flagged. Null leaves it to the API. */
  input?: ModerationConfigParam | null | undefined
  /** What happens when the answer is flagged. Null leaves it to the API. */
  output?: ModerationConfigParam | null | undefined
}

/** Exact: only unknown fields pass. */
export const ModerationPolicyParamSchema: v.GenericSchema<ModerationPolicyParam> = onlyObject(
  v.looseObject({ input: v.nullish(ModerationConfigParamSchema), output: v.nullish(ModerationConfigParamSchema) }),
)
