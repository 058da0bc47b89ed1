// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { InputContent } from '../InputContent.ts'
import { InputFileContentExact } from './InputFileContent.ts'
import { InputImageContentExact } from './InputImageContent.ts'
import { InputTextContentExact } from './InputTextContent.ts'

/** Checks {@link InputContent} exactly, where a request holds it. */
export const InputContentExact: v.GenericSchema<InputContent> = variant('type', {
  input_text: InputTextContentExact,
  input_image: InputImageContentExact,
  input_file: InputFileContentExact,
})
