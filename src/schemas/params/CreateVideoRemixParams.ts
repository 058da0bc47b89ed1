// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateVideoRemixBody, CreateVideoRemixBodySchema } from '../CreateVideoRemixBody.ts'

/** What `createVideoRemix` takes. */
export interface CreateVideoRemixParams extends CreateVideoRemixBody {
  /** Identifier of the video this call works on. At least 1 character. */
  video_id: string
}

/** Checks {@link CreateVideoRemixParams} exactly; for input from outside, see `validated`. */
export const CreateVideoRemixParamsSchema: v.GenericSchema<CreateVideoRemixParams> = v.intersect([
  CreateVideoRemixBodySchema,
  onlyObject(v.looseObject({ video_id: v.pipe(v.string(), v.minLength(1)) })),
])
