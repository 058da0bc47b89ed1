import type { CreateCompletionResponse } from '../../../schemas/CreateCompletionResponse.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { createCompletionAccumulator } from '../../collecting/createCompletionAccumulator.ts'

/** Makes a text completion of its chunks. */
export function accumulate(): Accumulator<CreateCompletionResponse, CreateCompletionResponse> {
  return createCompletionAccumulator('text_completion', { text: '', logprobs: null, finish_reason: null })
}
