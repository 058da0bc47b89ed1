// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AssistantToolsCode } from '../AssistantToolsCode.ts'

/** Checks {@link AssistantToolsCode} exactly, where a request holds it. */
export const AssistantToolsCodeExact: v.GenericSchema<AssistantToolsCode> = onlyObject(
  v.looseObject({ type: v.literal('code_interpreter') }),
)
