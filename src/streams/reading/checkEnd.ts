import { OpenAIError } from '../../core/openAIError.ts'
import { toAPIError } from '../../core/readError.ts'
import type { Ending, Progress } from '../protocols/protocol.ts'
import { StreamTruncatedError } from '../streamTruncatedError.ts'
import type { Messages } from './readMessages.ts'
import type { StreamExchange } from './streamExchange.ts'

/** Most characters of a body that an error's message quotes. */
const MOST_QUOTED = 300

/** What is as short as the name of a field may be the beginning of one. */
const LONGEST_NAME = 'retry:'.length

/** Throws where an answer ends too early. What its body held that was no event goes onto the error, or is the error where no event came. */
export function checkEnd(
  ending: Ending,
  { error, stray }: Messages,
  progress: Progress,
  { fail, redact }: StreamExchange,
  hasBegun: boolean,
): void {
  const text = redact(stray)
  if (text.length > LONGEST_NAME && !hasBegun) throw toAPIError('The stream held no event', text, redact)
  if (progress.isComplete(ending)) return
  if (error) throw error instanceof OpenAIError ? error : fail(error)
  const quote = text && `: ${text.slice(0, MOST_QUOTED).trim()}`
  throw new StreamTruncatedError(`The stream ended before its answer did${quote}.`, text ? { text } : {})
}
