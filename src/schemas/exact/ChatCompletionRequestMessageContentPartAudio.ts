// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionRequestMessageContentPartAudio } from '../ChatCompletionRequestMessageContentPartAudio.ts'
import { PromptCacheBreakpointParamExact } from './PromptCacheBreakpointParam.ts'

/** Checks {@link ChatCompletionRequestMessageContentPartAudio} exactly, where a request holds it. */
export const ChatCompletionRequestMessageContentPartAudioExact: v.GenericSchema<ChatCompletionRequestMessageContentPartAudio> =
  onlyObject(
    v.looseObject({
      type: v.literal('input_audio'),
      input_audio: onlyObject(v.looseObject({ data: v.string(), format: v.picklist(['wav', 'mp3']) })),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
