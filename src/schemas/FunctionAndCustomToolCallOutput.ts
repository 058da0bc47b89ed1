// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputFileContent } from './InputFileContent.ts'
import type { InputImageContent } from './InputImageContent.ts'
import type { InputTextContent } from './InputTextContent.ts'
import { FunctionAndCustomToolCallOutputShape } from './shapes/FunctionAndCustomToolCallOutput.ts'

/** A part of what a tool gave back. */
export type FunctionAndCustomToolCallOutput = InputTextContent | InputImageContent | InputFileContent

/** Open: what the API adds passes. */
export const FunctionAndCustomToolCallOutputSchema: GenericSchema<FunctionAndCustomToolCallOutput> = openSchema(
  FunctionAndCustomToolCallOutputShape,
)
