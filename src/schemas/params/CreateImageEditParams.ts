// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateImageEditRequest, CreateImageEditRequestSchema } from '../CreateImageEditRequest.ts'

/** What `createImageEdit` takes. */
export interface CreateImageEditParams extends CreateImageEditRequest {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateImageEditParams} exactly; for input from outside, see `validated`. */
export const CreateImageEditParamsSchema: v.GenericSchema<CreateImageEditParams> = v.intersect([
  CreateImageEditRequestSchema,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
