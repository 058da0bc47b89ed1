// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type ModerationMode, ModerationModeSchema } from './ModerationMode.ts'

/** What a moderation verdict leads to, on one side of the exchange. */
export interface ModerationConfigParam {
  /** Whether the verdict is only reported (`score`) or stops what is flagged (`block`). */
  mode: ModerationMode
}

/** Exact: only unknown fields pass. */
export const ModerationConfigParamSchema: v.GenericSchema<ModerationConfigParam> = onlyObject(
  v.looseObject({ mode: ModerationModeSchema }),
)
