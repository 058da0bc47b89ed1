import { isObject } from '../../../core/isObject.ts'
import type { CreateChatCompletionResponse } from '../../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import { accumulateChoice, accumulateCompletion } from '../../collecting/accumulateCompletion.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import type { Fields } from '../../collecting/fields.ts'
import { accumulateMessage } from './accumulateMessage.ts'

/** Makes a chat completion of its chunks. */
export function accumulate(): Accumulator<CreateChatCompletionStreamResponse, CreateChatCompletionResponse> {
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
