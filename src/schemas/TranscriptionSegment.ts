// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptionSegmentShape } from './shapes/TranscriptionSegment.ts'

/** Stretch of a transcript, with its timing and quality measures. */
export interface TranscriptionSegment {
  /** Number that identifies the segment within the transcript. */
  id: number
  /** Offset in the audio from which the segment was decoded. */
  seek: number
  /** Where the segment starts, in seconds from the start of the audio. */
  start: number
  /** Where the segment ends, in seconds from the start of the audio. */
  end: number
  /** Words of the segment as text. */
  text: string
  /** Token identifiers that make up the segment's text. */
  tokens: number[]
  /** Sampling temperature the segment was decoded with. */
  temperature: number
  /** Mean log probability of the segment's tokens; below -1, treat them as unreliable. */
  avg_logprob: number
  /** How strongly the segment's text compresses; above 2.4, treat it as failed. */
  compression_ratio: number
  /** Likelihood that nobody speaks here; treat the segment as silence above 1.0 with `avg_logprob` under -1. */
  no_speech_prob: number
}

/** Open: what the API adds passes. */
export const TranscriptionSegmentSchema: GenericSchema<TranscriptionSegment> = openSchema(TranscriptionSegmentShape)
