// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { HTTPError } from '../HTTPError.ts'

/** Checks {@link HTTPError} exactly, where a request holds it. */
export const HTTPErrorExact: v.GenericSchema<HTTPError> = onlyObject(
  v.looseObject({ type: v.literal('http_error'), code: v.pipe(v.number(), v.integer()), message: v.string() }),
)
