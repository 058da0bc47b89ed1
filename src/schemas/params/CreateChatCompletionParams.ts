// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateChatCompletionRequest, CreateChatCompletionRequestSchema } from '../CreateChatCompletionRequest.ts'

/** What `createChatCompletion` takes. */
export interface CreateChatCompletionParams extends CreateChatCompletionRequest {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateChatCompletionParams} exactly; for input from outside, see `validated`. */
export const CreateChatCompletionParamsSchema: v.GenericSchema<CreateChatCompletionParams> = v.intersect([
  CreateChatCompletionRequestSchema,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
