// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { either, string, tagged } from '../core/open.ts'
import { type EvalItemContentOutputText, EvalItemContentOutputTextSchema } from './EvalItemContentOutputText.ts'
import { type EvalItemInputImage, EvalItemInputImageSchema } from './EvalItemInputImage.ts'
import { type InputAudio, InputAudioSchema } from './InputAudio.ts'
import { type InputTextContent, InputTextContentSchema } from './InputTextContent.ts'

/** One piece of a message to a grading model. */
export type EvalItemContentItem =
  | string
  | InputTextContent
  | EvalItemContentOutputText
  | EvalItemInputImage
  | InputAudio

/** Checks {@link EvalItemContentItem}; open to what the API adds. */
export const EvalItemContentItemSchema: GenericSchema<EvalItemContentItem> = either(
  string(),
  tagged('type', {
    input_text: InputTextContentSchema,
    output_text: EvalItemContentOutputTextSchema,
    input_image: EvalItemInputImageSchema,
    input_audio: InputAudioSchema,
  }),
)
