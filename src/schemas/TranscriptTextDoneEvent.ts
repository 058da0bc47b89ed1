// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptTextDoneEventShape } from './shapes/TranscriptTextDoneEvent.ts'
import type { TranscriptionLanguage } from './TranscriptionLanguage.ts'
import type { TranscriptTextUsageTokens } from './TranscriptTextUsageTokens.ts'

/** The transcript is complete. */
export interface TranscriptTextDoneEvent {
  /** Always `transcript.text.done`. */
  type: 'transcript.text.done'
  /** All of the transcript. */
  text: string
  /** Languages that are expected or were heard. */
  languages?: TranscriptionLanguage[] | undefined
  /** The tokens with their log probabilities, where `include` asks for them. */
  logprobs?:
    | {
        /** Text of the token. */
        token?: string | undefined
        /** Log probability of the token. */
        logprob?: number | undefined
        /** The token's bytes in UTF-8, to be joined with those of its neighbours where a character spans several. */
        bytes?: number[] | undefined
      }[]
    | undefined
  /** What a transcription used, counted in tokens. */
  usage?: TranscriptTextUsageTokens | undefined
}

/** Open: what the API adds passes. */
export const TranscriptTextDoneEventSchema: GenericSchema<TranscriptTextDoneEvent> =
  openSchema(TranscriptTextDoneEventShape)
