// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Tells that it is not known how a file was cut, as with files from before strategies existed. */
export interface OtherChunkingStrategyResponseParam {
  /** The kind of strategy, here always `other`. */
  type: 'other'
}

/** Checks {@link OtherChunkingStrategyResponseParam}; open to what the API adds. */
export const OtherChunkingStrategyResponseParamSchema: v.GenericSchema<OtherChunkingStrategyResponseParam> =
  v.looseObject({ type: v.string() as v.GenericSchema<'other'> })
