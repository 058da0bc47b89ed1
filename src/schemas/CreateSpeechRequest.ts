// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceSchema } from './VoiceIdsOrCustomVoice.ts'

/** Text and settings for generating speech. */
export interface CreateSpeechRequest {
  /** Text-to-speech model: `tts-1` favors speed, `tts-1-hd` quality. */
  model: 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15' | (string & {})
  /** Text to be spoken. At most 4,096 characters. */
  input: string
  /** Directions for the voice, such as its mood or pace. The `tts-1` models ignore them. At most 4,096 characters. */
  instructions?: string | undefined
  /** Voice that speaks the text. */
  voice: VoiceIdsOrCustomVoice
  /** Audio format of the result. Default: `mp3`. */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm' | (string & {}) | undefined
  /** Playback speed as a factor: below `1` is slower than normal, above it faster. From 0.25 to 4. Default: `1`. */
  speed?: number | undefined
  /** Leave it out: `createSpeechStream` streams events. Default: `audio`. */
  stream_format?: 'sse' | 'audio' | (string & {}) | undefined
}

/** Exact: only unknown fields pass. */
export const CreateSpeechRequestSchema: v.GenericSchema<CreateSpeechRequest> = onlyObject(
  v.looseObject({
    model: v.string(),
    input: v.pipe(v.string(), v.maxLength(4096)),
    instructions: v.optional(v.pipe(v.string(), v.maxLength(4096))),
    voice: VoiceIdsOrCustomVoiceSchema,
    response_format: v.optional(v.picklist(['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'])),
    speed: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(4))),
    stream_format: v.optional(v.picklist(['sse', 'audio'])),
  }),
)
