import { OpenAIError } from '../core/errors.ts'

/** A stream ended before its answer was complete; what came until then stays valid. */
export class StreamTruncatedError extends OpenAIError {
  override name = 'StreamTruncatedError'
  /** What the stream had brought before, when a collector read it. */
  declare partial?: unknown
}

/** An event of a stream is not JSON. */
export class StreamParseError extends OpenAIError {
  override name = 'StreamParseError'
  /** The event's data as it came. */
  declare readonly text: string
  /** What the stream had brought before, when a collector read it. */
  declare partial?: unknown
}
