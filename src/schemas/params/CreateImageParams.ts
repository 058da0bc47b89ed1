// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateImageRequest, CreateImageRequestSchema } from '../CreateImageRequest.ts'

/** What `createImage` takes. */
export interface CreateImageParams extends CreateImageRequest {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateImageParams} exactly; for input from outside, see `validated`. */
export const CreateImageParamsSchema: v.GenericSchema<CreateImageParams> = v.intersect([
  CreateImageRequestSchema,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
