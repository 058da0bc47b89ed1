import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { ResponseObject } from '../../schemas/ResponseObject.ts'
import { throwIfFailed } from '../../streams/protocols/responses/throwIfFailed.ts'
import { textOfParts } from '../../streams/protocols/textOfParts.ts'
import { outputText } from '../outputText.ts'
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

function ofResponse(response: ResponseObject): FinalAnswer {
  throwIfFailed(response)
  const { status, incomplete_details, output } = response
  const parts = output.filter(isFinalMessage).flatMap(({ content }) => content)
  const refusal = parts.map((part) => (part.type === 'refusal' ? part.refusal : '')).join('')
  const isWhole = !status || status === 'completed'
  return { text: outputText(response), refusal, cut: isWhole ? undefined : (incomplete_details?.reason ?? status) }
}
