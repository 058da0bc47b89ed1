// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AssistantToolsFileSearchTypeOnly } from '../AssistantToolsFileSearchTypeOnly.ts'

/** Checks {@link AssistantToolsFileSearchTypeOnly} exactly, where a request holds it. */
export const AssistantToolsFileSearchTypeOnlyExact: v.GenericSchema<AssistantToolsFileSearchTypeOnly> = onlyObject(
  v.looseObject({ type: v.literal('file_search') }),
)
