// Generated from spec/ by codegen/; change those.
import { type Shape, string, union, variant } from '../../core/shape.ts'
import { EvalItemContentOutputTextShape } from './EvalItemContentOutputText.ts'
import { EvalItemInputImageShape } from './EvalItemInputImage.ts'
import { InputAudioShape } from './InputAudio.ts'
import { InputTextContentShape } from './InputTextContent.ts'

/** What is checked of a `EvalItemContentItem`. */
export const EvalItemContentItemShape: Shape = union(
  string,
  variant('type', {
    input_text: InputTextContentShape,
    output_text: EvalItemContentOutputTextShape,
    input_image: EvalItemInputImageShape,
    input_audio: InputAudioShape,
  }),
)
