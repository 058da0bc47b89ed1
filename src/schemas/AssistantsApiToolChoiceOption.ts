// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { union } from '../core/union.ts'
import { type AssistantsNamedToolChoice, AssistantsNamedToolChoiceSchema } from './AssistantsNamedToolChoice.ts'

/** How freely the model uses tools: `none` forbids calls, `auto` leaves it to the model, `required` demands at least one, and an object forces that tool. */
export type AssistantsApiToolChoiceOption = 'none' | 'auto' | 'required' | (string & {}) | AssistantsNamedToolChoice

/** Checks {@link AssistantsApiToolChoiceOption}; open to what the API adds. */
export const AssistantsApiToolChoiceOptionSchema: v.GenericSchema<AssistantsApiToolChoiceOption> = union({
  string: v.string(),
  object: AssistantsNamedToolChoiceSchema,
})
