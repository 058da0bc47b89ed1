// Generated from spec/ by codegen/; change those.
import { type Shape, string, union, variant } from '../../core/shape.ts'
import { EvalItemContentItemShape } from './EvalItemContentItem.ts'
import { EvalItemContentOutputTextShape } from './EvalItemContentOutputText.ts'
import { EvalItemInputImageShape } from './EvalItemInputImage.ts'
import { InputAudioShape } from './InputAudio.ts'
import { InputTextContentShape } from './InputTextContent.ts'

/** What is checked of a `EvalItemContent`. */
export const EvalItemContentShape: Shape = union(
  string,
  variant('type', {
    input_text: InputTextContentShape,
    output_text: EvalItemContentOutputTextShape,
    input_image: EvalItemInputImageShape,
    input_audio: InputAudioShape,
  }),
  [EvalItemContentItemShape],
)
