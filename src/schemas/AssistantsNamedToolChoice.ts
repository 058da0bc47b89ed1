// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, optional, string } from '../core/open.ts'
import {
  type ChatCompletionFunctionCallOption,
  ChatCompletionFunctionCallOptionSchema,
} from './ChatCompletionFunctionCallOption.ts'

/** Choice of one particular tool that the model is forced to call. */
export interface AssistantsNamedToolChoice {
  /** Function to force, needed when `type` is `function`. */
  function?: ChatCompletionFunctionCallOption | undefined
  /** Kind of tool to force; `function` also needs the function's name. */
  type: 'function' | 'code_interpreter' | 'file_search' | (string & {})
}

/** Checks {@link AssistantsNamedToolChoice}; open to what the API adds. */
export const AssistantsNamedToolChoiceSchema: GenericSchema<AssistantsNamedToolChoice> = object({
  function: optional(ChatCompletionFunctionCallOptionSchema),
  type: string(),
})
