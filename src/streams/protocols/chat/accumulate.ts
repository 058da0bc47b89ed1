import { isObject } from '../../../core/isObject.ts'
import type { CreateChatCompletionResponse } from '../../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import { accumulateChoice, accumulateCompletion } from '../../collecting/accumulateCompletion.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import type { Fields } from '../../collecting/fields.ts'
import { isToolResult, type ToolResult } from '../isToolResult.ts'
import { accumulateMessage } from './accumulateMessage.ts'

/** Makes a chat completion of its chunks; after what tools gave, of those of the next one. */
export function accumulate(): Accumulator<
  CreateChatCompletionStreamResponse | ToolResult,
  CreateChatCompletionResponse
> {
  let completion = begin()
  let isOver = false
  return {
    get value() {
      return completion.value
    },
    add(chunk) {
      if (isToolResult(chunk)) {
        isOver = true
        return
      }
      if (isOver) completion = begin()
      isOver = false
      completion.add(chunk)
    },
  }
}

function begin(): Accumulator<CreateChatCompletionStreamResponse, CreateChatCompletionResponse> {
  return accumulateCompletion('chat.completion', accumulateChatChoice)
}

/** Puts a choice together, with the message that its deltas make. A `message` beside them says all so far. */
function accumulateChatChoice(index: number): Accumulator<unknown, Fields> {
  const choice = accumulateChoice({ index, logprobs: null, finish_reason: null })
  const message = accumulateMessage()
  return {
    get value() {
      return { ...choice.value, message: message.value }
    },
    add(piece) {
      const { delta, message: whole, ...fields } = isObject(piece) ? piece : ({} as Fields)
      choice.add(fields)
      message.add(delta)
      message.replace(whole)
    },
  }
}
