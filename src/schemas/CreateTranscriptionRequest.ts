// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'
import { type AudioResponseFormat, AudioResponseFormatSchema } from './AudioResponseFormat.ts'
import { type TranscriptionInclude, TranscriptionIncludeSchema } from './TranscriptionInclude.ts'
import { type VadConfig, VadConfigSchema } from './VadConfig.ts'

/** Request body for turning speech into text in the language spoken. */
export interface CreateTranscriptionRequest {
  /** Content of the recording to transcribe, not its path. WebM, WAV, OGG, M4A, FLAC, MP3, MP4, MPGA and MPEG are accepted. */
  file: Uploadable
  /** Speech model to use; `whisper-1` is the one on offer. */
  model:
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe-diarize'
    | (string & {})
  /** Language spoken in the recording as an ISO-639-1 code, such as `en`; stating it makes the result faster and more accurate. */
  language?: string | undefined
  /** The languages that may be spoken, as ISO 639-1 codes, when there are several. At least 1 item. */
  languages?: string[] | undefined
  /** Words that are likely to be said and easily misheard, such as names. */
  keywords?: string[] | undefined
  /** Text that steers the style or carries on from an earlier segment, in the same language as the recording. */
  prompt?: string | undefined
  /** Form of the result: bare or detailed JSON (`json`, `verbose_json`), plain `text`, or subtitles (`srt`, `vtt`). Default: `json`. */
  response_format?: AudioResponseFormat | undefined
  /** Sampling temperature from 0 to 1: higher is more varied, lower more focused. At 0, the model raises it by itself as log probabilities require. Default: `0`. */
  temperature?: number | undefined
  /** What to send besides the text. `logprobs` shows how sure the model is of each token. */
  include?: TranscriptionInclude[] | undefined
  /** Which timestamps to give with `verbose_json`: per `word`, per `segment` or both. Those of words take longer. Default: `["segment"]`. */
  timestamp_granularities?: ('word' | 'segment' | (string & {}))[] | undefined
  /** Leave it out: `createTranscriptionStream` streams. Default: `false`. */
  stream?: boolean | null | undefined
  /** How a long recording is cut, by the API's own judgement (`auto`) or by your settings. Null keeps it whole. */
  chunking_strategy?: 'auto' | VadConfig | null | undefined
  /** Names for the voices in `known_speaker_references`, in the same order. At most 4 items. */
  known_speaker_names?: string[] | undefined
  /** Short recordings of known voices as data URLs, in the order of their names. At most 4 items. */
  known_speaker_references?: string[] | undefined
}

/** Exact: only unknown fields pass. */
export const CreateTranscriptionRequestSchema: v.GenericSchema<CreateTranscriptionRequest> = onlyObject(
  v.looseObject({
    file: v.custom<Uploadable>(isUploadable),
    model: v.string(),
    language: v.optional(v.string()),
    languages: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    keywords: v.optional(v.array(v.string())),
    prompt: v.optional(v.string()),
    response_format: v.optional(AudioResponseFormatSchema),
    temperature: v.optional(v.number()),
    include: v.optional(v.array(TranscriptionIncludeSchema)),
    timestamp_granularities: v.optional(v.array(v.picklist(['word', 'segment']))),
    stream: v.nullish(v.boolean()),
    chunking_strategy: v.nullish(union({ string: v.literal('auto'), object: VadConfigSchema })),
    known_speaker_names: v.optional(v.pipe(v.array(v.string()), v.maxLength(4))),
    known_speaker_references: v.optional(v.pipe(v.array(v.string()), v.maxLength(4))),
  }),
)
