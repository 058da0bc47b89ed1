// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type ModifyRunRequest, ModifyRunRequestSchema } from '../ModifyRunRequest.ts'

/** What `modifyRun` takes. */
export interface ModifyRunParams extends ModifyRunRequest {
  /** Identifier of the thread that was run. At least 1 character. */
  thread_id: string
  /** Identifier of the run this call works on. At least 1 character. */
  run_id: string
}

/** Checks {@link ModifyRunParams} exactly; for input from outside, see `validated`. */
export const ModifyRunParamsSchema: v.GenericSchema<ModifyRunParams> = v.intersect([
  ModifyRunRequestSchema,
  onlyObject(
    v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)), run_id: v.pipe(v.string(), v.minLength(1)) }),
  ),
])
