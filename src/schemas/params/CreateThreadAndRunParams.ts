// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateThreadAndRunRequest, CreateThreadAndRunRequestSchema } from '../CreateThreadAndRunRequest.ts'

/** What `createThreadAndRun` takes. */
export interface CreateThreadAndRunParams extends CreateThreadAndRunRequest {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateThreadAndRunParams} exactly; for input from outside, see `validated`. */
export const CreateThreadAndRunParamsSchema: v.GenericSchema<CreateThreadAndRunParams> = v.intersect([
  CreateThreadAndRunRequestSchema,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
