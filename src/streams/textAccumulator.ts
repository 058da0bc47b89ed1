import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { Accumulator } from './accumulator.ts'
import { createCompletionAccumulator } from './completionAccumulator.ts'

/** Makes a text completion of its chunks. */
export function createTextAccumulator(): Accumulator<CreateCompletionResponse, CreateCompletionResponse> {
  return createCompletionAccumulator('text_completion', { text: '', logprobs: null, finish_reason: null })
}
