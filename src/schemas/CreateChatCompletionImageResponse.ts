// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateChatCompletionImageResponseShape } from './shapes/CreateChatCompletionImageResponse.ts'

/** The result of a chat completion request with image input, with no fields declared. */
export type CreateChatCompletionImageResponse = Record<string, unknown>

/** Open: what the API adds passes. */
export const CreateChatCompletionImageResponseSchema: GenericSchema<CreateChatCompletionImageResponse> = openSchema(
  CreateChatCompletionImageResponseShape,
)
