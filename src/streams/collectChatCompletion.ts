import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import { collect } from './collecting/collect.ts'
import type { Events } from './events.ts'
import { accumulate } from './protocols/chat/accumulate.ts'
import type { ToolResult } from './protocols/isToolResult.ts'

/**
 * Reads a streamed chat completion to its end and puts it together, as `createChatCompletion` would have returned it.
 * Of several, as tool loops stream them, it is the last one.
 *
 * @param stream The chunks.
 * @returns The completion, with fields that this package does not know.
 * @throws What reading throws; the error's `partial` holds what came before.
 * @example
 * const completion = await collectChatCompletion(await createChatCompletionStream(client, params))
 */
export function collectChatCompletion(
  stream: Events<CreateChatCompletionStreamResponse | ToolResult>,
): Promise<CreateChatCompletionResponse> {
  return collect(stream, accumulate())
}
