// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionFunctionCallOption } from './ChatCompletionFunctionCallOption.ts'
import { AssistantsNamedToolChoiceShape } from './shapes/AssistantsNamedToolChoice.ts'

/** Choice of one particular tool that the model is forced to call. */
export interface AssistantsNamedToolChoice {
  /** Function to force, needed when `type` is `function`. */
  function?: ChatCompletionFunctionCallOption | undefined
  /** Kind of tool to force; `function` also needs the function's name. */
  type: 'function' | 'code_interpreter' | 'file_search' | (string & {})
}

/** Checks {@link AssistantsNamedToolChoice}. Open: fields, values of enums and members of unions that the API adds pass. */
export const AssistantsNamedToolChoiceSchema: GenericSchema<AssistantsNamedToolChoice> =
  openSchema(AssistantsNamedToolChoiceShape)
