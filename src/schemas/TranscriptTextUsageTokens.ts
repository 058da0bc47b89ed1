// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptTextUsageTokensShape } from './shapes/TranscriptTextUsageTokens.ts'

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

/** Open: what the API adds passes. */
export const TranscriptTextUsageTokensSchema: GenericSchema<TranscriptTextUsageTokens> =
  openSchema(TranscriptTextUsageTokensShape)
