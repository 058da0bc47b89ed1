// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteChatCompletion` takes. */
export interface DeleteChatCompletionParams {
  /** Identifier of the stored chat completion this call works on. At least 1 character. */
  completion_id: string
}

/** Checks {@link DeleteChatCompletionParams} exactly; for input from outside, see `validated`. */
export const DeleteChatCompletionParamsSchema: v.GenericSchema<DeleteChatCompletionParams> = onlyObject(
  v.looseObject({ completion_id: v.pipe(v.string(), v.minLength(1)) }),
)
