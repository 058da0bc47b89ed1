// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string, union } from '../../core/shape.ts'
import { MetadataShape } from './Metadata.ts'
import { RealtimeAudioFormatsShape } from './RealtimeAudioFormats.ts'
import { RealtimeConversationItemShape } from './RealtimeConversationItem.ts'
import { VoiceIdsSharedShape } from './VoiceIdsShared.ts'

/** What is checked of a `RealtimeResponse`. */
export const RealtimeResponseShape: Shape = {
  id: optional(string),
  object: optional(string),
  status: optional(string),
  status_details: optional({
    type: optional(string),
    reason: optional(string),
    error: optional({ type: optional(string), code: optional(string) }),
  }),
  output: optional([RealtimeConversationItemShape]),
  metadata: optional(MetadataShape),
  audio: optional({
    output: optional({ format: optional(RealtimeAudioFormatsShape), voice: optional(VoiceIdsSharedShape) }),
  }),
  usage: optional({
    total_tokens: optional(number),
    input_tokens: optional(number),
    output_tokens: optional(number),
    input_token_details: optional({
      cached_tokens: optional(number),
      text_tokens: optional(number),
      image_tokens: optional(number),
      audio_tokens: optional(number),
      cached_tokens_details: optional({
        text_tokens: optional(number),
        image_tokens: optional(number),
        audio_tokens: optional(number),
      }),
    }),
    output_token_details: optional({ text_tokens: optional(number), audio_tokens: optional(number) }),
  }),
  conversation_id: optional(string),
  output_modalities: optional([string]),
  max_output_tokens: optional(union(number, string)),
}
