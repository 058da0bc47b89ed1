// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateRunRequest, CreateRunRequestSchema } from '../CreateRunRequest.ts'

/** What `createRun` takes. */
export interface CreateRunParams extends CreateRunRequest {
  /** Identifier of the thread the assistant is started on. At least 1 character. */
  thread_id: string
  /** Fields to send that are left out otherwise. The only one is the text of file search results. */
  include?: 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

/** Checks {@link CreateRunParams} exactly; for input from outside, see `validated`. */
export const CreateRunParamsSchema: v.GenericSchema<CreateRunParams> = v.intersect([
  CreateRunRequestSchema,
  onlyObject(
    v.looseObject({
      thread_id: v.pipe(v.string(), v.minLength(1)),
      include: v.optional(v.array(v.literal('step_details.tool_calls[*].file_search.results[*].content'))),
      stream: v.nullish(v.literal(false)),
    }),
  ),
])
