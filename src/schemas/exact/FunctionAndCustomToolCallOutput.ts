// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { FunctionAndCustomToolCallOutput } from '../FunctionAndCustomToolCallOutput.ts'
import { InputFileContentExact } from './InputFileContent.ts'
import { InputImageContentExact } from './InputImageContent.ts'
import { InputTextContentExact } from './InputTextContent.ts'

/** Checks {@link FunctionAndCustomToolCallOutput} exactly, where a request holds it. */
export const FunctionAndCustomToolCallOutputExact: v.GenericSchema<FunctionAndCustomToolCallOutput> = variant('type', {
  input_text: InputTextContentExact,
  input_image: InputImageContentExact,
  input_file: InputFileContentExact,
})
