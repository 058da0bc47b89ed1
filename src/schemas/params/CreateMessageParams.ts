// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateMessageRequest, CreateMessageRequestSchema } from '../CreateMessageRequest.ts'

/** What `createMessage` takes. */
export interface CreateMessageParams extends CreateMessageRequest {
  /** Identifier of the thread that receives the message. At least 1 character. */
  thread_id: string
}

/** Checks {@link CreateMessageParams} exactly; for input from outside, see `validated`. */
export const CreateMessageParamsSchema: v.GenericSchema<CreateMessageParams> = v.intersect([
  CreateMessageRequestSchema,
  onlyObject(v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)) })),
])
