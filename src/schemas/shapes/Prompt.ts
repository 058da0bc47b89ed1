// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ResponsePromptVariablesShape } from './ResponsePromptVariables.ts'

/** What is checked of a `Prompt`. */
export const PromptShape: Shape = nullable({
  id: string,
  version: nullish(string),
  variables: optional(ResponsePromptVariablesShape),
})
