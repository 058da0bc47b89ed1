import type { DriftIssue } from './drift.ts'

/** What an {@link OutputError} knows besides its message. */
export interface OutputErrorDetails {
  /** Whether the model refused, did not come to the end, or wrote what does not fit. */
  reason: 'refusal' | 'incomplete' | 'invalid'
  /** What the model wrote: its refusal, or the answer as far as it came. */
  text: string
  /** Each place that differs, where the text is JSON but does not fit. */
  issues?: DriftIssue[] | undefined
}

/** A model did not give the output that was defined; it stands beside the OpenAIError family, since the exchange itself went well. */
export class OutputError extends Error {
  override name = 'OutputError'
  /** Why there is no value: the model refused, did not come to the end, or wrote what does not fit. */
  declare readonly reason: 'refusal' | 'incomplete' | 'invalid'
  /** What the model wrote, untouched: its refusal, or the answer as far as it came. */
  declare readonly text: string
  /** Each mismatch with its path, where the text is JSON but does not fit. */
  declare readonly issues?: DriftIssue[]

  constructor(message: string, details: OutputErrorDetails) {
    super(message)
    Object.assign(this, details)
  }
}
