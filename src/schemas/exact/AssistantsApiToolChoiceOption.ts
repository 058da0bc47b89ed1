// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { union } from '../../core/union.ts'
import type { AssistantsApiToolChoiceOption } from '../AssistantsApiToolChoiceOption.ts'
import { AssistantsNamedToolChoiceExact } from './AssistantsNamedToolChoice.ts'

/** Checks {@link AssistantsApiToolChoiceOption} exactly, where a request holds it. */
export const AssistantsApiToolChoiceOptionExact: v.GenericSchema<AssistantsApiToolChoiceOption> = union({
  string: v.picklist(['none', 'auto', 'required']),
  object: AssistantsNamedToolChoiceExact,
})
