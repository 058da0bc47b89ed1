// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type SubmitToolOutputsRunRequest, SubmitToolOutputsRunRequestSchema } from '../SubmitToolOutputsRunRequest.ts'

/** What `submitToolOuputsToRun` takes. */
export interface SubmitToolOuputsToRunParams extends SubmitToolOutputsRunRequest {
  /** Identifier of the thread that was run. At least 1 character. */
  thread_id: string
  /** Identifier of the run that is waiting for tool outputs. At least 1 character. */
  run_id: string
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link SubmitToolOuputsToRunParams} exactly; for input from outside, see `validated`. */
export const SubmitToolOuputsToRunParamsSchema: v.GenericSchema<SubmitToolOuputsToRunParams> = v.intersect([
  SubmitToolOutputsRunRequestSchema,
  onlyObject(
    v.looseObject({
      thread_id: v.pipe(v.string(), v.minLength(1)),
      run_id: v.pipe(v.string(), v.minLength(1)),
      stream: v.nullish(v.literal(false)),
    }),
  ),
])
