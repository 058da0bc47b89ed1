import type { CreateCompletionResponse } from '../../../schemas/CreateCompletionResponse.ts'

/** Chunks of a text completion. */
export function owns(event: unknown): event is CreateCompletionResponse {
  return Object(event).object === 'text_completion'
}
