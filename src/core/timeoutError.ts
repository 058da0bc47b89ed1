import { OpenAIError } from './errors.ts'

/** The limits that a call, a stream or a poll can run into. */
export type TimeLimit = 'timeout' | 'idleTimeout' | 'totalTimeout' | 'maxWait'

/** A limit of time set on the client or the call ran out. */
export class TimeoutError extends OpenAIError {
  override name = 'TimeoutError'
  /** Which of the limits it was. */
  declare readonly limit: TimeLimit
  /** What a stream had brought before, when a collector read it. */
  declare partial?: unknown
}
