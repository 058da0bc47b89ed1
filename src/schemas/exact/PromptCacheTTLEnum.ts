// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { PromptCacheTTLEnum } from '../PromptCacheTTLEnum.ts'

/** Checks {@link PromptCacheTTLEnum} exactly, where a request holds it. */
export const PromptCacheTTLEnumExact: v.GenericSchema<PromptCacheTTLEnum> = v.literal('30m')
