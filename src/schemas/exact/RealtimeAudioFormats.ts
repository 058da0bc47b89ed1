// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { firstFit } from '../../core/firstFit.ts'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { RealtimeAudioFormats } from '../RealtimeAudioFormats.ts'

/** Checks {@link RealtimeAudioFormats} exactly, where a request holds it. */
export const RealtimeAudioFormatsExact: v.GenericSchema<RealtimeAudioFormats> = variant(
  'type',
  {
    'audio/pcm': onlyObject(
      v.looseObject({ type: v.optional(v.literal('audio/pcm')), rate: v.optional(v.literal(24000)) }),
    ),
    'audio/pcmu': onlyObject(v.looseObject({ type: v.optional(v.literal('audio/pcmu')) })),
    'audio/pcma': onlyObject(v.looseObject({ type: v.optional(v.literal('audio/pcma')) })),
  },
  firstFit([
    onlyObject(v.looseObject({ type: v.optional(v.literal('audio/pcm')), rate: v.optional(v.literal(24000)) })),
    onlyObject(v.looseObject({ type: v.optional(v.literal('audio/pcmu')) })),
    onlyObject(v.looseObject({ type: v.optional(v.literal('audio/pcma')) })),
  ]),
)
