import { APIError } from '../../../core/apiError.ts'
import { isObject } from '../../../core/isObject.ts'
import type { CreateChatCompletionResponse } from '../../../schemas/CreateChatCompletionResponse.ts'
import { toMissingPartError } from '../../answers/toMissingPartError.ts'

/** The choice that a chat goes on with; an answer without one is an error, and so is one that broke off with an error. */
export function choiceOf(completion: CreateChatCompletionResponse): CreateChatCompletionResponse['choices'][number] {
  const [choice] = Array.isArray(Object(completion).choices) ? completion.choices : []
  if (!isObject(choice?.message))
    throw toMissingPartError('createChatCompletion', '`choices` with a message', completion)
  if (choice.finish_reason === 'error')
    throw new APIError("The model's answer broke off with an error: look at the error's `body`, or try again.", {
      body: completion,
    })
  return choice
}
