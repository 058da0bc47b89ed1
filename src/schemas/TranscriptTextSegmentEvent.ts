// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptTextSegmentEventShape } from './shapes/TranscriptTextSegmentEvent.ts'

/** A piece of the transcript with its speaker and its times. */
export interface TranscriptTextSegmentEvent {
  /** Always `transcript.text.segment`. */
  type: 'transcript.text.segment'
  /** Identifier of the segment. */
  id: string
  /** Where it starts, in seconds from the start of the sound. */
  start: number
  /** Where it ends, in seconds from the start of the sound. */
  end: number
  /** What is said in the segment. */
  text: string
  /** Who speaks, by a known name or else by a letter, such as `A`. */
  speaker: string
}

/** Open: what the API adds passes. */
export const TranscriptTextSegmentEventSchema: GenericSchema<TranscriptTextSegmentEvent> = openSchema(
  TranscriptTextSegmentEventShape,
)
