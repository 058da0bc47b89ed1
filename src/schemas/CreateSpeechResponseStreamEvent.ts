// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { SpeechAudioDeltaEvent } from './SpeechAudioDeltaEvent.ts'
import type { SpeechAudioDoneEvent } from './SpeechAudioDoneEvent.ts'
import { CreateSpeechResponseStreamEventShape } from './shapes/CreateSpeechResponseStreamEvent.ts'

/** An event of streamed speech. */
export type CreateSpeechResponseStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent

/** Open: what the API adds passes. */
export const CreateSpeechResponseStreamEventSchema: GenericSchema<CreateSpeechResponseStreamEvent> = openSchema(
  CreateSpeechResponseStreamEventShape,
)
