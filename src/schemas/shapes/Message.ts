// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, variant } from '../../core/shape.ts'
import { ComputerScreenshotContentShape } from './ComputerScreenshotContent.ts'
import { InputFileContentShape } from './InputFileContent.ts'
import { InputImageContentShape } from './InputImageContent.ts'
import { InputTextContentShape } from './InputTextContent.ts'
import { OutputTextContentShape } from './OutputTextContent.ts'
import { ReasoningTextContentShape } from './ReasoningTextContent.ts'
import { RefusalContentShape } from './RefusalContent.ts'
import { SummaryTextContentShape } from './SummaryTextContent.ts'
import { TextContentShape } from './TextContent.ts'

/** What is checked of a `Message`. */
export const MessageShape: Shape = {
  type: string,
  id: string,
  status: string,
  role: string,
  content: [
    variant('type', {
      input_text: InputTextContentShape,
      output_text: OutputTextContentShape,
      text: TextContentShape,
      summary_text: SummaryTextContentShape,
      reasoning_text: ReasoningTextContentShape,
      refusal: RefusalContentShape,
      input_image: InputImageContentShape,
      computer_screenshot: ComputerScreenshotContentShape,
      input_file: InputFileContentShape,
    }),
  ],
  phase: nullish(string),
}
