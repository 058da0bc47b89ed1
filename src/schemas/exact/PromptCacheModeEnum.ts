// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { PromptCacheModeEnum } from '../PromptCacheModeEnum.ts'

/** Checks {@link PromptCacheModeEnum} exactly, where a request holds it. */
export const PromptCacheModeEnumExact: v.GenericSchema<PromptCacheModeEnum> = v.picklist(['implicit', 'explicit'])
