/** A body that hands out one chunk per read, and counts what is asked of it. */
export interface TestBody {
  stream: ReadableStream<Uint8Array>
  reads: number
  cancelled: unknown[]
}

/** What happens after the last chunk. */
export interface BodyEnd {
  /** The connection breaks with this. */
  error?: unknown
  /** Nothing comes any more. */
  stall?: boolean
}

/** Makes a {@link TestBody} of text or bytes. */
export function bodyOf(chunks: (string | Uint8Array)[], { error, stall }: BodyEnd = {}): TestBody {
  const encoder = new TextEncoder()
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? encoder.encode(chunk) : chunk))
  let next = 0
  const body: TestBody = {
    reads: 0,
    cancelled: [],
    stream: new ReadableStream(
      {
        pull(controller) {
          body.reads++
          const chunk = bytes[next++]
          if (chunk) controller.enqueue(chunk)
          else if (error) controller.error(error)
          else if (stall) return new Promise(() => {})
          else controller.close()
          return
        },
        cancel(reason) {
          body.cancelled.push(reason)
        },
      },
      { highWaterMark: 0 },
    ),
  }
  return body
}

/** Cuts bytes at the given places. */
export function cut(bytes: Uint8Array, ...places: number[]): Uint8Array[] {
  return [...places, bytes.length].map((end, at) => bytes.subarray(places[at - 1] ?? 0, end))
}

/** Cuts bytes into pieces of one size. */
export function slices(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
}

/** Reads to the end: what came, and how it ended. */
export async function outcome<T>(stream: AsyncIterable<T>): Promise<{ events: T[]; error?: string; code?: unknown }> {
  const events: T[] = []
  try {
    for await (const event of stream) events.push(event)
    return { events }
  } catch (error) {
    const { name, message, code } = Object(error)
    return { events, error: `${name}: ${message}`, code }
  }
}
