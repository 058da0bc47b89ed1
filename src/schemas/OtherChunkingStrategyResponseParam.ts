// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { OtherChunkingStrategyResponseParamShape } from './shapes/OtherChunkingStrategyResponseParam.ts'

/** Tells that it is not known how a file was cut, as with files from before strategies existed. */
export interface OtherChunkingStrategyResponseParam {
  /** The kind of strategy, here always `other`. */
  type: 'other'
}

/** Open: what the API adds passes. */
export const OtherChunkingStrategyResponseParamSchema: GenericSchema<OtherChunkingStrategyResponseParam> = openSchema(
  OtherChunkingStrategyResponseParamShape,
)
