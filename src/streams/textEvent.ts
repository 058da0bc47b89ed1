import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { AssistantEvent } from './assistantEvent.ts'
import type { ResponseEvent } from './protocols/responses/responseEvent.ts'

/** An event that can bring text. */
export type TextEvent = CreateChatCompletionStreamResponse | CreateCompletionResponse | AssistantEvent | ResponseEvent
