// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeMCPHTTPError } from '../RealtimeMCPHTTPError.ts'

/** Checks {@link RealtimeMCPHTTPError} exactly, where a request holds it. */
export const RealtimeMCPHTTPErrorExact: v.GenericSchema<RealtimeMCPHTTPError> = onlyObject(
  v.looseObject({ type: v.literal('http_error'), code: v.pipe(v.number(), v.integer()), message: v.string() }),
)
