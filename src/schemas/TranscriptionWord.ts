// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptionWordShape } from './shapes/TranscriptionWord.ts'

/** Word of a transcript, with its timing. */
export interface TranscriptionWord {
  /** Word itself, as text. */
  word: string
  /** Where the word starts, in seconds from the start of the audio. */
  start: number
  /** Where the word ends, in seconds from the start of the audio. */
  end: number
}

/** Open: what the API adds passes. */
export const TranscriptionWordSchema: GenericSchema<TranscriptionWord> = openSchema(TranscriptionWordShape)
