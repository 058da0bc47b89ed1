import type { CreateCompletionResponse } from '../../../schemas/CreateCompletionResponse.ts'

/** The text that a chunk brings to the first choice. */
export function textOf({ choices }: CreateCompletionResponse): string {
  return choices?.find((choice) => choice && !choice.index)?.text ?? ''
}
