// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateTranscriptionResponseDiarizedJsonShape } from './shapes/CreateTranscriptionResponseDiarizedJson.ts'
import type { TranscriptionDiarizedSegment } from './TranscriptionDiarizedSegment.ts'
import type { TranscriptTextUsageDuration } from './TranscriptTextUsageDuration.ts'
import type { TranscriptTextUsageTokens } from './TranscriptTextUsageTokens.ts'

/** A transcript that tells speakers apart, as `diarized_json` asks for. */
export interface CreateTranscriptionResponseDiarizedJson {
  /** What was done with the recording, always `transcribe`. */
  task: 'transcribe'
  /** The length of the recording in seconds. */
  duration: number
  /** The whole transcript, without the speakers' names. */
  text: string
  /** The transcript in pieces, each with its speaker and its times. */
  segments: TranscriptionDiarizedSegment[]
  /** What the call is billed for, in tokens or in seconds. */
  usage?: TranscriptTextUsageTokens | TranscriptTextUsageDuration | undefined
}

/** Open: what the API adds passes. */
export const CreateTranscriptionResponseDiarizedJsonSchema: GenericSchema<CreateTranscriptionResponseDiarizedJson> =
  openSchema(CreateTranscriptionResponseDiarizedJsonShape)
