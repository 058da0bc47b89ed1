// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputFileContent } from './InputFileContent.ts'
import type { InputImageContent } from './InputImageContent.ts'
import type { InputTextContent } from './InputTextContent.ts'
import { ResponsePromptVariablesShape } from './shapes/ResponsePromptVariables.ts'

/** Values of the prompt's variables, by their names. */
export type ResponsePromptVariables = Record<
  string,
  string | InputTextContent | InputImageContent | InputFileContent
> | null

/** Open: what the API adds passes. */
export const ResponsePromptVariablesSchema: GenericSchema<ResponsePromptVariables> =
  openSchema(ResponsePromptVariablesShape)
