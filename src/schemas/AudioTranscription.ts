// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** How what is heard is written down. */
export interface AudioTranscription {
  /** Name of the model that writes it down. */
  model?:
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper'
    | (string & {})
    | undefined
  /** The language, as a code such as `en`. */
  language?: string | undefined
  /** Languages that are expected or were heard. At least 1 item. */
  languages?: string[] | undefined
  /** Words that are likely to be said and easily misheard, such as names. */
  keywords?: string[] | undefined
  /** Words that lead the transcript, such as its topic or names. */
  prompt?: string | undefined
  /** How long the transcript may lag behind the speech. Less delay costs accuracy. */
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | (string & {}) | undefined
}

/** Exact: only unknown fields pass. */
export const AudioTranscriptionSchema: v.GenericSchema<AudioTranscription> = onlyObject(
  v.looseObject({
    model: v.optional(v.string()),
    language: v.optional(v.string()),
    languages: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    keywords: v.optional(v.array(v.string())),
    prompt: v.optional(v.string()),
    delay: v.optional(v.picklist(['minimal', 'low', 'medium', 'high', 'xhigh'])),
  }),
)
