// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputAudio } from '../InputAudio.ts'

/** Checks {@link InputAudio} exactly, where a request holds it. */
export const InputAudioExact: v.GenericSchema<InputAudio> = onlyObject(
  v.looseObject({
    type: v.literal('input_audio'),
    input_audio: onlyObject(v.looseObject({ data: v.string(), format: v.picklist(['mp3', 'wav']) })),
  }),
)
