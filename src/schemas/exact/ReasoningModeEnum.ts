// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ReasoningModeEnum } from '../ReasoningModeEnum.ts'

/** Checks {@link ReasoningModeEnum} exactly, where a request holds it. */
export const ReasoningModeEnumExact: v.GenericSchema<ReasoningModeEnum> = v.string()
