/** One server-sent event: its data, and its name where it has one. */
export interface SentEvent {
  event?: string
  data: unknown
}

/** How events are sent. */
export interface EventStreamOptions {
  /** What a reader that leaves early does to the rest of the events: has them happen at once, or not at all. Default: `finish`. */
  whenLeft?: 'finish' | 'stop'
  /** Milliseconds between two events. Default: 4, so that streaming can be seen. */
  pace?: number | undefined
}

const usualPace = 4

/** Answers with server-sent events, one at a time. */
export function eventStream(
  events: Iterable<SentEvent>,
  { whenLeft = 'finish', pace = usualPace }: EventStreamOptions = {},
): Response {
  const iterator = events[Symbol.iterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, pace))
        const { done, value } = iterator.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(format(value)))
      },
      cancel: () => {
        while (whenLeft === 'finish' && !iterator.next().done);
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

function format({ event, data }: SentEvent): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  return `${event ? `event: ${event}\n` : ''}data: ${text}\n\n`
}
