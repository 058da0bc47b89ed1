// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateTranscriptionResponseVerboseJsonShape } from './shapes/CreateTranscriptionResponseVerboseJson.ts'
import type { TranscriptionSegment } from './TranscriptionSegment.ts'
import type { TranscriptionWord } from './TranscriptionWord.ts'
import type { TranscriptTextUsageDuration } from './TranscriptTextUsageDuration.ts'

/** Detailed result of a transcription request, with language, duration and optional timestamps. */
export interface CreateTranscriptionResponseVerboseJson {
  /** Language spoken in the recording. */
  language: string
  /** Length of the input audio, in seconds, as a string. */
  duration: number
  /** Full text transcribed from the audio. */
  text: string
  /** Individual words with their times; present when `word` timestamps were requested. */
  words?: TranscriptionWord[] | null | undefined
  /** Segments that make up the transcript, each with its timing and quality measures. */
  segments?: TranscriptionSegment[] | null | undefined
  /** What the call is billed for, in seconds of sound. */
  usage?: TranscriptTextUsageDuration | undefined
  /** What was done with the recording, `transcribe` or `translate`. */
  task?: string | undefined
}

/** Open: what the API adds passes. */
export const CreateTranscriptionResponseVerboseJsonSchema: GenericSchema<CreateTranscriptionResponseVerboseJson> =
  openSchema(CreateTranscriptionResponseVerboseJsonShape)
