// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeTruncationShape } from './shapes/RealtimeTruncation.ts'

/** What is cut when the conversation grows too long for the model. */
export type RealtimeTruncation =
  | 'auto'
  | 'disabled'
  | (string & {})
  | {
      /** Always `retention_ratio`. */
      type: 'retention_ratio'
      /** Which share of the conversation is kept where it is cut. From 0 to 1. */
      retention_ratio: number
      /** How much of the conversation is kept where it is cut. */
      token_limits?:
        | {
            /** The most tokens of conversation that are kept, the instructions not counted. At least 0. */
            post_instructions?: number | undefined
          }
        | undefined
    }

/** Open: what the API adds passes. */
export const RealtimeTruncationSchema: GenericSchema<RealtimeTruncation> = openSchema(RealtimeTruncationShape)
