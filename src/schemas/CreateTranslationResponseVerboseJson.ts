// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateTranslationResponseVerboseJsonShape } from './shapes/CreateTranslationResponseVerboseJson.ts'
import type { TranscriptionSegment } from './TranscriptionSegment.ts'

/** Detailed result of a translation request, with language, duration and segments. */
export interface CreateTranslationResponseVerboseJson {
  /** Language of the translated text, which is `english` in every case. */
  language: string
  /** Length of the input audio, in seconds, as a string. */
  duration: number
  /** Full English text translated from the audio. */
  text: string
  /** Segments that make up the translation, each with its timing and quality measures. */
  segments?: TranscriptionSegment[] | null | undefined
  /** What was done with the recording, `transcribe` or `translate`. */
  task?: string | undefined
}

/** Open: what the API adds passes. */
export const CreateTranslationResponseVerboseJsonSchema: GenericSchema<CreateTranslationResponseVerboseJson> =
  openSchema(CreateTranslationResponseVerboseJsonShape)
