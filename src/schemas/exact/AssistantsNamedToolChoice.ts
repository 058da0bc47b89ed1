// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AssistantsNamedToolChoice } from '../AssistantsNamedToolChoice.ts'
import { ChatCompletionFunctionCallOptionExact } from './ChatCompletionFunctionCallOption.ts'

/** Checks {@link AssistantsNamedToolChoice} exactly, where a request holds it. */
export const AssistantsNamedToolChoiceExact: v.GenericSchema<AssistantsNamedToolChoice> = onlyObject(
  v.looseObject({
    function: v.optional(ChatCompletionFunctionCallOptionExact),
    type: v.picklist(['function', 'code_interpreter', 'file_search']),
  }),
)
