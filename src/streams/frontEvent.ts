import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { ToolResult } from './protocols/isToolResult.ts'
import type { ResponseEvent } from './protocols/responses/responseEvent.ts'
import type { DataChunk } from './uiMessageChunk.ts'

/** An event that a front end can be told of. */
export type FrontEvent = CreateChatCompletionStreamResponse | ResponseEvent | ToolResult | DataChunk
