import { OpenAIError } from '../core/openAIError.ts'

/** A stream ended before its answer was complete; what came until then stays valid. */
export class StreamTruncatedError extends OpenAIError {
  override name = 'StreamTruncatedError'
  /** What the body held that was no event, such as a proxy's page. */
  declare readonly text?: string | undefined
  /** What the stream had brought before, when a collector read it. */
  declare partial?: unknown
}
