// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptionDiarizedSegmentShape } from './shapes/TranscriptionDiarizedSegment.ts'

/** A stretch of the recording in which one person speaks. */
export interface TranscriptionDiarizedSegment {
  /** The kind of object, always `transcript.text.segment`. */
  type: 'transcript.text.segment'
  /** Names the segment within its transcript. */
  id: string
  /** When the segment begins, in seconds from the recording's start. */
  start: number
  /** When the segment ends, in seconds from the recording's start. */
  end: number
  /** What is said in the segment. */
  text: string
  /** Who speaks, by a known name or else by a letter, such as `A`. */
  speaker: string
}

/** Open: what the API adds passes. */
export const TranscriptionDiarizedSegmentSchema: GenericSchema<TranscriptionDiarizedSegment> = openSchema(
  TranscriptionDiarizedSegmentShape,
)
