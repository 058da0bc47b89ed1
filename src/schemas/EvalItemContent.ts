// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, either, string, tagged } from '../core/open.ts'
import { type EvalItemContentItem, EvalItemContentItemSchema } from './EvalItemContentItem.ts'
import { type EvalItemContentOutputText, EvalItemContentOutputTextSchema } from './EvalItemContentOutputText.ts'
import { type EvalItemInputImage, EvalItemInputImageSchema } from './EvalItemInputImage.ts'
import { type InputAudio, InputAudioSchema } from './InputAudio.ts'
import { type InputTextContent, InputTextContentSchema } from './InputTextContent.ts'

/** What a message to a grading model holds, one piece or a list of them. */
export type EvalItemContent =
  | string
  | InputTextContent
  | EvalItemContentOutputText
  | EvalItemInputImage
  | InputAudio
  | EvalItemContentItem[]

/** Checks {@link EvalItemContent}; open to what the API adds. */
export const EvalItemContentSchema: GenericSchema<EvalItemContent> = either(
  string(),
  tagged('type', {
    input_text: InputTextContentSchema,
    output_text: EvalItemContentOutputTextSchema,
    input_image: EvalItemInputImageSchema,
    input_audio: InputAudioSchema,
  }),
  array(EvalItemContentItemSchema),
)
