// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolChoiceAllowed } from '../ToolChoiceAllowed.ts'

/** Checks {@link ToolChoiceAllowed} exactly, where a request holds it. */
export const ToolChoiceAllowedExact: v.GenericSchema<ToolChoiceAllowed> = onlyObject(
  v.looseObject({
    type: v.literal('allowed_tools'),
    mode: v.picklist(['auto', 'required']),
    tools: v.array(onlyObject(v.looseObject({}))),
  }),
)
