// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateCompletionRequest, CreateCompletionRequestSchema } from '../CreateCompletionRequest.ts'

/** What `createCompletion` takes. */
export interface CreateCompletionParams extends CreateCompletionRequest {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateCompletionParams} exactly; for input from outside, see `validated`. */
export const CreateCompletionParamsSchema: v.GenericSchema<CreateCompletionParams> = v.intersect([
  CreateCompletionRequestSchema,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
