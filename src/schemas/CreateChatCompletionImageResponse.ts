// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The result of a chat completion request with image input, with no fields declared. */
export type CreateChatCompletionImageResponse = Record<string, unknown>

/** Checks {@link CreateChatCompletionImageResponse}; open to what the API adds. */
export const CreateChatCompletionImageResponseSchema: v.GenericSchema<CreateChatCompletionImageResponse> =
  v.looseObject({})
