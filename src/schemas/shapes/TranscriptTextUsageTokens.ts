// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptTextUsageTokens`. */
export const TranscriptTextUsageTokensShape: Shape = {
  type: string,
  input_tokens: number,
  input_token_details: optional({ text_tokens: optional(number), audio_tokens: optional(number) }),
  output_tokens: number,
  total_tokens: number,
}
