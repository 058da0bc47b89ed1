// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponsePromptVariables } from './ResponsePromptVariables.ts'
import { PromptShape } from './shapes/Prompt.ts'

/** A stored prompt and the values of its variables. */
export type Prompt = {
  /** Identifier of the stored prompt. */
  id: string
  /** Version of the prompt. The current one if absent. */
  version?: string | null | undefined
  /** Values of the prompt's variables, by their names. */
  variables?: ResponsePromptVariables | undefined
} | null

/** Open: what the API adds passes. */
export const PromptSchema: GenericSchema<Prompt> = openSchema(PromptShape)
