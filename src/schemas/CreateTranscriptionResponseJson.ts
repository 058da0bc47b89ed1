// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateTranscriptionResponseJsonShape } from './shapes/CreateTranscriptionResponseJson.ts'
import type { TranscriptionLanguage } from './TranscriptionLanguage.ts'
import type { TranscriptTextUsageDuration } from './TranscriptTextUsageDuration.ts'
import type { TranscriptTextUsageTokens } from './TranscriptTextUsageTokens.ts'

/** Plain result of a transcription request: the text alone. */
export interface CreateTranscriptionResponseJson {
  /** Full text transcribed from the audio. */
  text: string
  /** The languages that were heard. Absent for models that do not tell. */
  languages?: TranscriptionLanguage[] | undefined
  /** How sure the model is of each token. Only there when `include` asks for it. */
  logprobs?:
    | {
        /** The token as text, which may be part of a word. */
        token?: string | undefined
        /** The token's log probability. Zero is certainty. */
        logprob?: number | undefined
        /** The token's UTF-8 bytes, for characters that span tokens. */
        bytes?: number[] | undefined
      }[]
    | undefined
  /** What the call is billed for, in tokens or in seconds. */
  usage?: TranscriptTextUsageTokens | TranscriptTextUsageDuration | undefined
}

/** Open: what the API adds passes. */
export const CreateTranscriptionResponseJsonSchema: GenericSchema<CreateTranscriptionResponseJson> = openSchema(
  CreateTranscriptionResponseJsonShape,
)
