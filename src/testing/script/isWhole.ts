import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { CreateCompletionResponse } from '../../schemas/CreateCompletionResponse.ts'
import type { ResponseObject } from '../../schemas/ResponseObject.ts'
import type { RunObject } from '../../schemas/RunObject.ts'

/* Whole answers are told by their main part: what has it can be kept and streamed, and all else is sent as it is, so that a test can send what is wrong. */

/** Whether an answer is that of a chat. */
export function isWholeChat(answer: object): answer is CreateChatCompletionResponse {
  return 'choices' in answer && Array.isArray(answer.choices)
}

/** Whether an answer is that of a completion. */
export function isWholeCompletion(answer: object): answer is CreateCompletionResponse {
  return 'choices' in answer && Array.isArray(answer.choices)
}

/** Whether an answer is a response. */
export function isWholeResponse(answer: object): answer is ResponseObject {
  return 'output' in answer && Array.isArray(answer.output) && 'id' in answer
}

/** Whether an answer is a run. */
export function isWholeRun(answer: object): answer is RunObject {
  return 'status' in answer && 'id' in answer
}
