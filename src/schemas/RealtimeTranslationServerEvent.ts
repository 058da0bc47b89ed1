// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeServerEventError } from './RealtimeServerEventError.ts'
import type { RealtimeTranslationServerEventSessionClosed } from './RealtimeTranslationServerEventSessionClosed.ts'
import type { RealtimeTranslationServerEventSessionCreated } from './RealtimeTranslationServerEventSessionCreated.ts'
import type { RealtimeTranslationServerEventSessionInputTranscriptDelta } from './RealtimeTranslationServerEventSessionInputTranscriptDelta.ts'
import type { RealtimeTranslationServerEventSessionOutputAudioDelta } from './RealtimeTranslationServerEventSessionOutputAudioDelta.ts'
import type { RealtimeTranslationServerEventSessionOutputTranscriptDelta } from './RealtimeTranslationServerEventSessionOutputTranscriptDelta.ts'
import type { RealtimeTranslationServerEventSessionUpdated } from './RealtimeTranslationServerEventSessionUpdated.ts'
import { RealtimeTranslationServerEventShape } from './shapes/RealtimeTranslationServerEvent.ts'

/** What a session that translates tells you, told apart by `type`. New types come without notice. */
export type RealtimeTranslationServerEvent =
  | RealtimeServerEventError
  | RealtimeTranslationServerEventSessionCreated
  | RealtimeTranslationServerEventSessionUpdated
  | RealtimeTranslationServerEventSessionClosed
  | RealtimeTranslationServerEventSessionInputTranscriptDelta
  | RealtimeTranslationServerEventSessionOutputTranscriptDelta
  | RealtimeTranslationServerEventSessionOutputAudioDelta

/** Open: what the API adds passes. */
export const RealtimeTranslationServerEventSchema: GenericSchema<RealtimeTranslationServerEvent> = openSchema(
  RealtimeTranslationServerEventShape,
)
