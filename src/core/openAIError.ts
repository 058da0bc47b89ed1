import type { Attempt } from './types.ts'

/** The base of every error that a call rejects with, other than an abort's reason; on its own it means refused input. */
export class OpenAIError extends Error {
  override name = 'OpenAIError'
  /** What was tried, in order; absent when nothing was sent. */
  declare attempts?: Attempt[]

  constructor(message: string, details?: object) {
    super(message, details)
    // Not enumerable: the last attempt holds this very error, which JSON can't.
    Object.defineProperty(Object.assign(this, details), 'attempts', { writable: true })
  }
}

/** Refuses input: throws what an operation can't do, or needs, as in `needs an API key: …`. */
export type Refuse = (problem: string, details?: ErrorOptions) => never
