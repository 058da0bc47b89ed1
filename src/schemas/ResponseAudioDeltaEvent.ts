// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseAudioDeltaEventShape } from './shapes/ResponseAudioDeltaEvent.ts'

/** The next piece of the answer's sound. */
export interface ResponseAudioDeltaEvent {
  /** Always `response.audio.delta`. */
  type: 'response.audio.delta'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The next piece, to be added to those before it. */
  delta: string
}

/** Open: what the API adds passes. */
export const ResponseAudioDeltaEventSchema: GenericSchema<ResponseAudioDeltaEvent> =
  openSchema(ResponseAudioDeltaEventShape)
