import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { ResponseObject } from '../../schemas/ResponseObject.ts'
import { throwIfFailed } from '../../streams/protocols/responses/throwIfFailed.ts'
import { textOfParts } from '../../streams/protocols/textOfParts.ts'
import { isFinalMessage } from './isFinalMessage.ts'

/** What a model answered in the end. */
export interface FinalAnswer {
  text: string
  /** The words with which the model refused. */
  refusal?: string | null | undefined
  /** Why the answer is not whole. */
  cut?: string | null | undefined
}

/** The final answer of a chat's first choice, or of a response. Throws the error of a response that failed. */
export function finalAnswer(answer: CreateChatCompletionResponse | ResponseObject): FinalAnswer {
  return 'choices' in answer ? ofCompletion(answer) : ofResponse(answer)
}

function ofCompletion({ choices }: CreateChatCompletionResponse): FinalAnswer {
  const { message, finish_reason } = choices.find(({ index }) => !index) ?? {}
  const isCut = finish_reason === 'length' || finish_reason === 'content_filter'
  return { text: textOfParts(message?.content), refusal: message?.refusal, cut: isCut ? finish_reason : undefined }
}

/** The message of the final phase counts, else the first one: at times the API writes the same message again. */
function ofResponse(response: ResponseObject): FinalAnswer {
  throwIfFailed(response)
  const { status, incomplete_details, output } = response
  const messages = output.filter(isFinalMessage)
  const { content = [] } = messages.find(({ phase }) => phase) ?? messages[0] ?? {}
  const text = content.map((part) => (part.type === 'output_text' ? part.text : '')).join('')
  const refusal = content.map((part) => (part.type === 'refusal' ? part.refusal : '')).join('')
  const isWhole = !status || status === 'completed'
  return { text, refusal, cut: isWhole ? undefined : (incomplete_details?.reason ?? status) }
}
