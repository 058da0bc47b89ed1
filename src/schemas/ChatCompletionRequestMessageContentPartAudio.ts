// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'
import { ChatCompletionRequestMessageContentPartAudioShape } from './shapes/ChatCompletionRequestMessageContentPartAudio.ts'

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

/** Checks {@link ChatCompletionRequestMessageContentPartAudio}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ChatCompletionRequestMessageContentPartAudioSchema: GenericSchema<ChatCompletionRequestMessageContentPartAudio> =
  openSchema(ChatCompletionRequestMessageContentPartAudioShape)
