import { type CallEvent, createClient, isOpenAIError } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import type { LoadStream, StreamOutcome } from './stream.ts'

/** Milliseconds between the events of a slow reader. */
const SLOW = 150

/** A stream to read, and from where. */
export interface LoadTask extends LoadStream {
  baseURL: string
}

/** Reads one stream to its end, whatever that is. */
export async function readStream({ baseURL, ...stream }: LoadTask, signal?: AbortSignal): Promise<StreamOutcome> {
  let attempts = 0
  const observe = ({ type, attempt }: CallEvent): void => {
    if (type === 'attempt') attempts = attempt
  }
  const client = createClient({ apiKey: 'key', baseURL, idleTimeout: 2_000, observe })
  let events = 0
  try {
    const messages = [{ role: 'user' as const, content: JSON.stringify(stream) }]
    const params = { model: 'gpt-4o-mini', messages }
    for await (const { choices } of await createChatCompletionStream(client, params, { signal })) {
      const text = choices[0]?.delta?.content
      if (!text) continue
      if (text !== `${events} `) return { events, end: `event ${text}in place of ${events}`, attempts }
      events++
      if (stream.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW))
    }
    return { events, end: 'complete', attempts }
  } catch (error) {
    return { events, end: isOpenAIError(error) ? error.name : `${error}`, attempts }
  }
}
