// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { EvalItemContent } from '../EvalItemContent.ts'
import { EvalItemContentArrayExact } from './EvalItemContentArray.ts'
import { EvalItemContentOutputTextExact } from './EvalItemContentOutputText.ts'
import { EvalItemContentTextExact } from './EvalItemContentText.ts'
import { EvalItemInputImageExact } from './EvalItemInputImage.ts'
import { InputAudioExact } from './InputAudio.ts'
import { InputTextContentExact } from './InputTextContent.ts'

/** Checks {@link EvalItemContent} exactly, where a request holds it. */
export const EvalItemContentExact: v.GenericSchema<EvalItemContent> = union({
  string: EvalItemContentTextExact,
  object: variant('type', {
    input_text: InputTextContentExact,
    output_text: EvalItemContentOutputTextExact,
    input_image: EvalItemInputImageExact,
    input_audio: InputAudioExact,
  }),
  array: EvalItemContentArrayExact,
})
