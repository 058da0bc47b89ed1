// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { EvalItemContentItem } from '../EvalItemContentItem.ts'
import { EvalItemContentOutputTextExact } from './EvalItemContentOutputText.ts'
import { EvalItemContentTextExact } from './EvalItemContentText.ts'
import { EvalItemInputImageExact } from './EvalItemInputImage.ts'
import { InputAudioExact } from './InputAudio.ts'
import { InputTextContentExact } from './InputTextContent.ts'

/** Checks {@link EvalItemContentItem} exactly, where a request holds it. */
export const EvalItemContentItemExact: v.GenericSchema<EvalItemContentItem> = union({
  string: EvalItemContentTextExact,
  object: variant('type', {
    input_text: InputTextContentExact,
    output_text: EvalItemContentOutputTextExact,
    input_image: EvalItemInputImageExact,
    input_audio: InputAudioExact,
  }),
})
