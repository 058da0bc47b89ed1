import { OpenAIError } from '../core/openAIError.ts'

/** An event of a stream is not JSON, or is larger than `maxEventBytes`. */
export class StreamParseError extends OpenAIError {
  override name = 'StreamParseError'
  /** The event's data as it came. */
  declare readonly text: string
  /** What the stream had brought before, when a collector read it. */
  declare partial?: unknown
}
