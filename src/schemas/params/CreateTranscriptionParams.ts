// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateTranscriptionRequest, CreateTranscriptionRequestSchema } from '../CreateTranscriptionRequest.ts'

/** What `createTranscription` takes. */
export interface CreateTranscriptionParams extends CreateTranscriptionRequest {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateTranscriptionParams} exactly; for input from outside, see `validated`. */
export const CreateTranscriptionParamsSchema: v.GenericSchema<CreateTranscriptionParams> = v.intersect([
  CreateTranscriptionRequestSchema,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
