// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateTranscriptionResponseStreamEventShape } from './shapes/CreateTranscriptionResponseStreamEvent.ts'
import type { TranscriptTextDeltaEvent } from './TranscriptTextDeltaEvent.ts'
import type { TranscriptTextDoneEvent } from './TranscriptTextDoneEvent.ts'
import type { TranscriptTextSegmentEvent } from './TranscriptTextSegmentEvent.ts'

/** An event of a streamed transcript. */
export type CreateTranscriptionResponseStreamEvent =
  | TranscriptTextSegmentEvent
  | TranscriptTextDeltaEvent
  | TranscriptTextDoneEvent

/** Open: what the API adds passes. */
export const CreateTranscriptionResponseStreamEventSchema: GenericSchema<CreateTranscriptionResponseStreamEvent> =
  openSchema(CreateTranscriptionResponseStreamEventShape)
