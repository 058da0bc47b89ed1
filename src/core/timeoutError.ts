import { OpenAIError } from './openAIError.ts'

/** The limits that a call, a stream or a poll can run into; `platform` is one of the runtime's own `fetch`. */
export type TimeLimit = 'timeout' | 'idleTimeout' | 'totalTimeout' | 'maxWait' | 'platform'

/** A limit of time, set on the client or the call or by the platform, ran out. */
export class TimeoutError extends OpenAIError {
  override name = 'TimeoutError'
  /** Which of the limits it was. */
  declare readonly limit: TimeLimit
  /** What a stream had brought before, when a collector read it. */
  declare partial?: unknown
}

/** Makes the error of a limit that was set. */
export function toTimeoutError(title: string, limit: TimeLimit, ms: number): TimeoutError {
  return new TimeoutError(`${title} timed out after ${ms.toLocaleString('en-US')} ms (\`${limit}\`).`, { limit })
}
