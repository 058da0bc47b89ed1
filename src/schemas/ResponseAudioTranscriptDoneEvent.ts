// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseAudioTranscriptDoneEventShape } from './shapes/ResponseAudioTranscriptDoneEvent.ts'

/** The transcript of the answer's sound is complete. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Always `response.audio.transcript.done`. */
  type: 'response.audio.transcript.done'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseAudioTranscriptDoneEventSchema: GenericSchema<ResponseAudioTranscriptDoneEvent> = openSchema(
  ResponseAudioTranscriptDoneEventShape,
)
