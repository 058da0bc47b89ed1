// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { AssistantsNamedToolChoiceShape } from './shapes/AssistantsNamedToolChoice.ts'

/** Choice of one particular tool that the model is forced to call. */
export interface AssistantsNamedToolChoice {
  /** Kind of tool to force; `function` also needs the function's name. */
  type: 'function' | 'code_interpreter' | 'file_search' | (string & {})
  /** Function to force, needed when `type` is `function`. */
  function?:
    | {
        /** Name of the function to call. */
        name: string
      }
    | undefined
}

/** Open: what the API adds passes. */
export const AssistantsNamedToolChoiceSchema: GenericSchema<AssistantsNamedToolChoice> =
  openSchema(AssistantsNamedToolChoiceShape)
