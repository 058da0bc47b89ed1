// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseAudioDoneEventShape } from './shapes/ResponseAudioDoneEvent.ts'

/** The answer's sound is complete. */
export interface ResponseAudioDoneEvent {
  /** Always `response.audio.done`. */
  type: 'response.audio.done'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseAudioDoneEventSchema: GenericSchema<ResponseAudioDoneEvent> =
  openSchema(ResponseAudioDoneEventShape)
