// Generated from spec/ by codegen/; change those.
import { nullable, record, type Shape, string, union, variant } from '../../core/shape.ts'
import { InputFileContentShape } from './InputFileContent.ts'
import { InputImageContentShape } from './InputImageContent.ts'
import { InputTextContentShape } from './InputTextContent.ts'

/** What is checked of a `ResponsePromptVariables`. */
export const ResponsePromptVariablesShape: Shape = nullable(
  record(
    union(
      string,
      variant('type', {
        input_text: InputTextContentShape,
        input_image: InputImageContentShape,
        input_file: InputFileContentShape,
      }),
    ),
  ),
)
