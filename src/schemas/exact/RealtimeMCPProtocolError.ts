// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeMCPProtocolError } from '../RealtimeMCPProtocolError.ts'

/** Checks {@link RealtimeMCPProtocolError} exactly, where a request holds it. */
export const RealtimeMCPProtocolErrorExact: v.GenericSchema<RealtimeMCPProtocolError> = onlyObject(
  v.looseObject({ type: v.literal('protocol_error'), code: v.pipe(v.number(), v.integer()), message: v.string() }),
)
