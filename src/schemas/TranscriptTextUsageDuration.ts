// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptTextUsageDurationShape } from './shapes/TranscriptTextUsageDuration.ts'

/** What a transcription used, counted in seconds of sound. */
export interface TranscriptTextUsageDuration {
  /** Says that the call is billed by time, always `duration`. */
  type: 'duration'
  /** The length of the recording in seconds. */
  seconds: number
}

/** Open: what the API adds passes. */
export const TranscriptTextUsageDurationSchema: GenericSchema<TranscriptTextUsageDuration> = openSchema(
  TranscriptTextUsageDurationShape,
)
