// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `TranscriptTextUsageTokens`. */
export const TranscriptTextUsageTokensShape: Shape = {
  type: '',
  input_tokens: 0,
  input_token_details: optional({ text_tokens: optional(0), audio_tokens: optional(0) }),
  output_tokens: 0,
  total_tokens: 0,
}
