// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { InputFileContentShape } from './InputFileContent.ts'
import { InputImageContentShape } from './InputImageContent.ts'
import { InputTextContentShape } from './InputTextContent.ts'

/** What is checked of a `InputContent`. */
export const InputContentShape: Shape = variant('type', {
  input_text: InputTextContentShape,
  input_image: InputImageContentShape,
  input_file: InputFileContentShape,
})
