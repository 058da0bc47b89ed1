// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TranscriptTextDeltaEventShape } from './shapes/TranscriptTextDeltaEvent.ts'

/** The next piece of the transcript. */
export interface TranscriptTextDeltaEvent {
  /** Always `transcript.text.delta`. */
  type: 'transcript.text.delta'
  /** The next piece of text. */
  delta: string
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
  /** Identifier of the segment that the piece belongs to, where speakers are told apart. */
  segment_id?: string | undefined
}

/** Open: what the API adds passes. */
export const TranscriptTextDeltaEventSchema: GenericSchema<TranscriptTextDeltaEvent> =
  openSchema(TranscriptTextDeltaEventShape)
