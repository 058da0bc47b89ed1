// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
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
export const EvalItemContentItemSchema: v.GenericSchema<EvalItemContentItem> = union({
  string: v.string(),
  object: variant('type', {
    input_text: InputTextContentSchema,
    output_text: EvalItemContentOutputTextSchema,
    input_image: EvalItemInputImageSchema,
    input_audio: InputAudioSchema,
  }),
})
