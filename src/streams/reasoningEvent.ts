import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { ResponseEvent } from './protocols/responses/responseEvent.ts'

/** An event that can bring reasoning. */
export type ReasoningEvent = CreateChatCompletionStreamResponse | ResponseEvent
