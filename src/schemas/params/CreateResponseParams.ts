// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateResponse, CreateResponseSchema } from '../CreateResponse.ts'

/** What `createResponse` takes. */
export interface CreateResponseParams extends CreateResponse {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateResponseParams} exactly; for input from outside, see `validated`. */
export const CreateResponseParamsSchema: v.GenericSchema<CreateResponseParams> = v.intersect([
  CreateResponseSchema,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
