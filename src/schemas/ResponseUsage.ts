// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseUsageShape } from './shapes/ResponseUsage.ts'

/** Tokens that a response is billed for. */
export interface ResponseUsage {
  /** How many tokens the model read. */
  input_tokens: number
  /** What the input's tokens were made of. */
  input_tokens_details: {
    /** Tokens that were read from the cache, which cost less. */
    cached_tokens: number
    /** Tokens that were written to the cache for later calls. */
    cache_write_tokens: number
  }
  /** Tokens of all that the model generated. */
  output_tokens: number
  /** What the output's tokens were spent on. */
  output_tokens_details: {
    /** Tokens that the model spent on thinking, which the answer does not show. */
    reasoning_tokens: number
  }
  /** Tokens of input and output together. */
  total_tokens: number
}

/** Open: what the API adds passes. */
export const ResponseUsageSchema: GenericSchema<ResponseUsage> = openSchema(ResponseUsageShape)
