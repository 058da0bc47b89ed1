// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { PromptCacheBreakpointParamExact } from './exact/PromptCacheBreakpointParam.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'

/** A piece of recorded sound in a user's message, for models that can listen. */
export interface ChatCompletionRequestMessageContentPartAudio {
  /** The kind of part, which for sound is always `input_audio`. */
  type: 'input_audio'
  /** The recording that the model listens to, with its format. */
  input_audio: {
    /** The recording's bytes in base64, without a `data:` prefix. */
    data: string
    /** The file format in which the recording is encoded. */
    format: 'wav' | 'mp3' | (string & {})
  }
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestMessageContentPartAudioSchema: v.GenericSchema<ChatCompletionRequestMessageContentPartAudio> =
  onlyObject(
    v.looseObject({
      type: v.literal('input_audio'),
      input_audio: onlyObject(v.looseObject({ data: v.string(), format: v.picklist(['wav', 'mp3']) })),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
