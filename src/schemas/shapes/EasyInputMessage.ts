// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, union, variant } from '../../core/shape.ts'
import { InputFileContentShape } from './InputFileContent.ts'
import { InputImageContentShape } from './InputImageContent.ts'
import { InputTextContentShape } from './InputTextContent.ts'
import { OutputTextContentShape } from './OutputTextContent.ts'
import { RefusalContentShape } from './RefusalContent.ts'

/** What is checked of a `EasyInputMessage`. */
export const EasyInputMessageShape: Shape = {
  role: string,
  content: union(string, [
    variant('type', {
      input_text: InputTextContentShape,
      input_image: InputImageContentShape,
      input_file: InputFileContentShape,
      output_text: OutputTextContentShape,
      refusal: RefusalContentShape,
    }),
  ]),
  phase: nullish(string),
  type: optional(string),
}
