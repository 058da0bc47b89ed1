import type { CreateCompletionResponse } from '../../../schemas/CreateCompletionResponse.ts'
import { accumulateChoice, accumulateCompletion } from '../../collecting/accumulateCompletion.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'

/** Makes a text completion of its chunks. */
export function accumulate(): Accumulator<CreateCompletionResponse, CreateCompletionResponse> {
  return accumulateCompletion('text_completion', (index) =>
    accumulateChoice({ index, text: '', logprobs: null, finish_reason: null }),
  )
}
