// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { either, string } from '../core/open.ts'
import { type AssistantsNamedToolChoice, AssistantsNamedToolChoiceSchema } from './AssistantsNamedToolChoice.ts'

/** How freely the model uses tools: `none` forbids calls, `auto` leaves it to the model, `required` demands at least one, and an object forces that tool. */
export type AssistantsApiToolChoiceOption = 'none' | 'auto' | 'required' | (string & {}) | AssistantsNamedToolChoice

/** Checks {@link AssistantsApiToolChoiceOption}; open to what the API adds. */
export const AssistantsApiToolChoiceOptionSchema: GenericSchema<AssistantsApiToolChoiceOption> = either(
  string(),
  AssistantsNamedToolChoiceSchema,
)
