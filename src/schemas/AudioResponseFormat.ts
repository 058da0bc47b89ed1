// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The form of a transcript. Default: `json`. */
export type AudioResponseFormat = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json' | (string & {})

/** Exact: only unknown fields pass. */
export const AudioResponseFormatSchema: v.GenericSchema<AudioResponseFormat> = v.picklist([
  'json',
  'text',
  'srt',
  'verbose_json',
  'vtt',
  'diarized_json',
])
