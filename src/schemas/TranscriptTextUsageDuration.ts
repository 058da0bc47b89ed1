// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { number, object, string } from '../core/open.ts'

/** What a transcription used, counted in seconds of sound. */
export interface TranscriptTextUsageDuration {
  /** Says that the call is billed by time, always `duration`. */
  type: 'duration'
  /** The length of the recording in seconds. */
  seconds: number
}

/** Checks {@link TranscriptTextUsageDuration}; open to what the API adds. */
export const TranscriptTextUsageDurationSchema: GenericSchema<TranscriptTextUsageDuration> = object({
  type: string(),
  seconds: number(),
})
