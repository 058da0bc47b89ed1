// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** What a transcription used, counted in seconds of sound. */
export interface TranscriptTextUsageDuration {
  /** Says that the call is billed by time, always `duration`. */
  type: 'duration'
  /** The length of the recording in seconds. */
  seconds: number
}

/** Checks {@link TranscriptTextUsageDuration}; open to what the API adds. */
export const TranscriptTextUsageDurationSchema: v.GenericSchema<TranscriptTextUsageDuration> = v.looseObject({
  type: v.string() as v.GenericSchema<'duration'>,
  seconds: v.number(),
})
