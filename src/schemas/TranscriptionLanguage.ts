// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** A language that was heard in the recording. */
export interface TranscriptionLanguage {
  /** The language as an ISO 639-1 code, such as `de`. */
  code: string
}

/** Checks {@link TranscriptionLanguage}; open to what the API adds. */
export const TranscriptionLanguageSchema: v.GenericSchema<TranscriptionLanguage> = v.looseObject({ code: v.string() })
