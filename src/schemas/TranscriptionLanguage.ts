// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptionLanguageShape } from './shapes/TranscriptionLanguage.ts'

/** A language that was heard in the recording. */
export interface TranscriptionLanguage {
  /** The language as an ISO 639-1 code, such as `de`. */
  code: string
}

/** Open: what the API adds passes. */
export const TranscriptionLanguageSchema: GenericSchema<TranscriptionLanguage> = openSchema(TranscriptionLanguageShape)
