// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AssistantsNamedToolChoice } from './AssistantsNamedToolChoice.ts'
import { AssistantsApiToolChoiceOptionShape } from './shapes/AssistantsApiToolChoiceOption.ts'

/** How freely the model uses tools: `none` forbids calls, `auto` leaves it to the model, `required` demands at least one, and an object forces that tool. */
export type AssistantsApiToolChoiceOption = 'none' | 'auto' | 'required' | (string & {}) | AssistantsNamedToolChoice

/** Open: what the API adds passes. */
export const AssistantsApiToolChoiceOptionSchema: GenericSchema<AssistantsApiToolChoiceOption> = openSchema(
  AssistantsApiToolChoiceOptionShape,
)
