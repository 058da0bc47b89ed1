// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TokenCountsResourceShape } from './shapes/TokenCountsResource.ts'

/** How many tokens an input has. */
export interface TokenCountsResource {
  /** Always `response.input_tokens`. */
  object: 'response.input_tokens'
  /** How many tokens the model read. */
  input_tokens: number
}

/** Open: what the API adds passes. */
export const TokenCountsResourceSchema: GenericSchema<TokenCountsResource> = openSchema(TokenCountsResourceShape)
