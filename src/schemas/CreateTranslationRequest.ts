// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** Request body for turning speech in any supported language into English text. */
export interface CreateTranslationRequest {
  /** Content of the recording to translate, not its path. WebM, WAV, OGG, M4A, FLAC, MP3, MP4, MPGA and MPEG are accepted. */
  file: Uploadable
  /** Speech model to use; `whisper-1` is the one on offer. */
  model: 'whisper-1' | (string & {})
  /** English text that steers the style or carries on from an earlier segment. */
  prompt?: string | undefined
  /** Form of the result: bare or detailed JSON (`json`, `verbose_json`), plain `text`, or subtitles (`srt`, `vtt`). Default: `json`. */
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | (string & {}) | undefined
  /** Sampling temperature from 0 to 1: higher is more varied, lower more focused. At 0, the model raises it by itself as log probabilities require. Default: `0`. */
  temperature?: number | undefined
}

/** Exact: only unknown fields pass. */
export const CreateTranslationRequestSchema: v.GenericSchema<CreateTranslationRequest> = onlyObject(
  v.looseObject({
    file: v.custom<Uploadable>(isUploadable),
    model: v.string(),
    prompt: v.optional(v.string()),
    response_format: v.optional(v.string()),
    temperature: v.optional(v.number()),
  }),
)
