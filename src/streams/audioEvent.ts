import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { ResponseEvent } from './protocols/responses/responseEvent.ts'
import type { TypedEvent } from './protocols/typedEvent.ts'

/** An event that can bring sound. */
export type AudioEvent = CreateChatCompletionStreamResponse | ResponseEvent | TypedEvent
