// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseAudioTranscriptDeltaEventShape } from './shapes/ResponseAudioTranscriptDeltaEvent.ts'

/** The next piece of what the answer's sound says. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Always `response.audio.transcript.delta`. */
  type: 'response.audio.transcript.delta'
  /** The next piece, to be added to those before it. */
  delta: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseAudioTranscriptDeltaEventSchema: GenericSchema<ResponseAudioTranscriptDeltaEvent> = openSchema(
  ResponseAudioTranscriptDeltaEventShape,
)
