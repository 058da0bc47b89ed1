import { collectChatCompletion } from 'bonsai-openai/streams/collectChatCompletion'
import { readEventStream } from 'bonsai-openai/streams/readEventStream'

/** What came of a stream. */
interface Outcome {
  events: unknown[]
  /** Name and message of what ended it. */
  error?: string
}

/** What the test's page can do. */
interface Page {
  /** Reads a stream and tells the server of each event. */
  read(url: string): Promise<Outcome>
  /** Reads a stream to its end and makes one answer of it. */
  collect(url: string): Promise<unknown>
  /** Ends a stream after two events, by leaving the loop or by its request's signal. */
  leave(url: string, by: 'break' | 'abort'): Promise<Outcome>
  /** Reads a stream that the server cuts at a byte; it sends the rest once the page has all before. */
  readCut(url: string, at: number): Promise<Outcome>
}

declare global {
  var page: Page
}

globalThis.page = {
  read: async (url) => gather(await fetch(url), () => fetch('/seen', { method: 'POST' })),
  collect: async (url) => collectChatCompletion(readEventStream(await fetch(url))),
  async leave(url, by) {
    const controller = new AbortController()
    const { signal } = controller
    return gather(await fetch(url, { signal }), (count) => {
      if (count < 2) return true
      if (by === 'abort') controller.abort()
      return by === 'abort'
    })
  },
  async readCut(url, at) {
    const response = await fetch(`${url}?at=${at}`)
    let bytes = 0
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        if (bytes === at) fetch('/seen', { method: 'POST' })
        controller.enqueue(chunk)
      },
    })
    return gather(new Response(response.body?.pipeThrough(count), response))
  },
}

/** Reads events until they end, or `next` says no. */
async function gather(response: Response, next: (count: number) => unknown = () => true): Promise<Outcome> {
  const events: unknown[] = []
  try {
    for await (const event of readEventStream(response)) {
      events.push(event)
      if (!(await next(events.length))) break
    }
    return { events }
  } catch (error) {
    return { events, error: String(error) }
  }
}
