// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type ModifyThreadRequest, ModifyThreadRequestSchema } from '../ModifyThreadRequest.ts'

/** What `modifyThread` takes. */
export interface ModifyThreadParams extends ModifyThreadRequest {
  /** Identifier of the thread this call works on. At least 1 character. */
  thread_id: string
}

/** Checks {@link ModifyThreadParams} exactly; for input from outside, see `validated`. */
export const ModifyThreadParamsSchema: v.GenericSchema<ModifyThreadParams> = v.intersect([
  ModifyThreadRequestSchema,
  onlyObject(v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)) })),
])
