// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** What a transcription used, counted in tokens. */
export interface TranscriptTextUsageTokens {
  /** Says that the call is billed by tokens, always `tokens`. */
  type: 'tokens'
  /** Tokens of the recording and of the prompt together. */
  input_tokens: number
  /** What the input's tokens were made of. */
  input_token_details?:
    | {
        /** Tokens of the text prompt alone. */
        text_tokens?: number | undefined
        /** Tokens of the recording alone, without the prompt. */
        audio_tokens?: number | undefined
      }
    | undefined
  /** Tokens of the transcript that was written. */
  output_tokens: number
  /** Tokens of input and output together. */
  total_tokens: number
}

/** Checks {@link TranscriptTextUsageTokens}; open to what the API adds. */
export const TranscriptTextUsageTokensSchema: v.GenericSchema<TranscriptTextUsageTokens> = v.looseObject({
  type: v.string() as v.GenericSchema<'tokens'>,
  input_tokens: v.number(),
  input_token_details: v.optional(
    v.looseObject({ text_tokens: v.optional(v.number()), audio_tokens: v.optional(v.number()) }),
  ),
  output_tokens: v.number(),
  total_tokens: v.number(),
})
