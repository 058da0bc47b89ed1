import type { Exchange } from '../../core/exchange.ts'
import type { Messages } from './readMessages.ts'

/** Reads on to the first event of an answer that is labelled as something else; throws where none comes, or an error. */
export async function expectEvents(messages: Messages, { fail, refuse }: Exchange): Promise<void> {
  await messages.read(() => messages.peek() ?? messages.ending)
  const first = messages.peek()
  if (first?.event === 'error') refuse(first.data)
  if (first) return
  if (messages.error) fail(messages.error)
  refuse(messages.stray, 'not a stream')
}
