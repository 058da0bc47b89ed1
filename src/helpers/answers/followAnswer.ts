import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../../schemas/CreateChatCompletionStreamResponse.ts'
import type { ResponseObject } from '../../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../schemas/ResponseStreamEvent.ts'
import type { Accumulator } from '../../streams/collecting/accumulator.ts'
import { accumulate as accumulateChat } from '../../streams/protocols/chat/accumulate.ts'
import { owns as ownsChat } from '../../streams/protocols/chat/owns.ts'
import { textOf as textOfChat } from '../../streams/protocols/chat/textOf.ts'
import { isToolResult, type ToolResult } from '../../streams/protocols/isToolResult.ts'
import { accumulate as accumulateResponse } from '../../streams/protocols/responses/accumulate.ts'
import { textOf as textOfResponse } from '../../streams/protocols/responses/textOf.ts'
import { beginsAnswer } from './beginsAnswer.ts'
import { isFinalMessage } from './isFinalMessage.ts'

/** An event of an answer, or what a tool gave between two answers. */
export type AnswerEvent = CreateChatCompletionStreamResponse | ResponseStreamEvent | ToolResult

/** An answer that is still being streamed; of several, as tool loops stream them, the one under way. */
export interface FollowedAnswer {
  /** The answer so far; undefined before its first event. */
  readonly value: CreateChatCompletionResponse | ResponseObject | undefined
  /** Takes an event, and gives the text that it brings to the final answer. Throws the error of a response that failed. */
  add(event: AnswerEvent): string
}

/** Follows an answer of a chat or of Responses. */
export function followAnswer(): FollowedAnswer {
  let chat: Accumulator<CreateChatCompletionStreamResponse | ToolResult, CreateChatCompletionResponse> | undefined
  let response: Accumulator<ResponseStreamEvent | ToolResult, ResponseObject> | undefined
  const onTheWay = new Set<unknown>()
  /** Where the final message stands: the first that is one, since at times the API writes the same message again. */
  let final: unknown
  return {
    get value() {
      return (chat ?? response)?.value
    },
    add(event) {
      if (beginsAnswer(event)) {
        onTheWay.clear()
        final = undefined
      }
      if (isToolResult(event)) {
        chat?.add(event)
        return ''
      }
      if (ownsChat(event)) {
        chat ??= accumulateChat()
        chat.add(event)
        return textOfChat(event)
      }
      response ??= accumulateResponse()
      response.add(event)
      const { type, item, item_id, output_index: place = item_id ?? Object(item).id } = Object(event)
      if (type === 'response.output_item.added' && !isFinalMessage(item)) onTheWay.add(place)
      const text = onTheWay.has(place) ? '' : textOfResponse(event)
      if (text) final ??= place
      return place === final ? text : ''
    },
  }
}
