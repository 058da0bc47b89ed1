// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AssistantsNamedToolChoice } from '../AssistantsNamedToolChoice.ts'

/** Checks {@link AssistantsNamedToolChoice} exactly, where a request holds it. */
export const AssistantsNamedToolChoiceExact: v.GenericSchema<AssistantsNamedToolChoice> = onlyObject(
  v.looseObject({
    type: v.picklist(['function', 'code_interpreter', 'file_search']),
    function: v.optional(onlyObject(v.looseObject({ name: v.string() }))),
  }),
)
