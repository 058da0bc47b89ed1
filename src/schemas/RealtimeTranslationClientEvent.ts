// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type RealtimeTranslationClientEventInputAudioBufferAppend,
  RealtimeTranslationClientEventInputAudioBufferAppendSchema,
} from './RealtimeTranslationClientEventInputAudioBufferAppend.ts'
import {
  type RealtimeTranslationClientEventSessionClose,
  RealtimeTranslationClientEventSessionCloseSchema,
} from './RealtimeTranslationClientEventSessionClose.ts'
import {
  type RealtimeTranslationClientEventSessionUpdate,
  RealtimeTranslationClientEventSessionUpdateSchema,
} from './RealtimeTranslationClientEventSessionUpdate.ts'

/** What you send to a session that translates, told apart by `type`. */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationClientEventSessionUpdate
  | RealtimeTranslationClientEventInputAudioBufferAppend
  | RealtimeTranslationClientEventSessionClose

/** Exact: only unknown fields pass. */
export const RealtimeTranslationClientEventSchema: v.GenericSchema<RealtimeTranslationClientEvent> = variant('type', {
  'session.update': RealtimeTranslationClientEventSessionUpdateSchema,
  'session.input_audio_buffer.append': RealtimeTranslationClientEventInputAudioBufferAppendSchema,
  'session.close': RealtimeTranslationClientEventSessionCloseSchema,
})
