import { createDeadline } from '../../core/deadline.ts'
import { raceDeadline } from '../../core/raceDeadline.ts'
import { type EventIterator, EventStream } from '../../streams/eventStream.ts'
import type { Source } from '../../streams/source.ts'

/**
 * Makes one stream of several: of the first, and of each that `open` makes once the last is read, until it makes none.
 *
 * @param parent Ends the stream, and what `open` does between two.
 * @param open Opens the next stream, with a signal that fires when this one is given up.
 * @param see Sees each event before it is handed out.
 */
export async function streamRounds<T>(
  parent: AbortSignal | undefined,
  open: (signal: AbortSignal) => Promise<EventStream<T> | undefined>,
  see: (event: T) => void,
): Promise<EventStream<T>> {
  parent?.throwIfAborted()
  const { signal, abort, end } = createDeadline('The rounds', 'totalTimeout', Infinity, parent)
  let first: EventStream<T> | undefined
  let events: EventIterator<T> | undefined
  let isCancelled = false

  const next = async (): Promise<void> => {
    try {
      signal.throwIfAborted()
      const stream = await raceDeadline(createDeadline('A round', 'totalTimeout', Infinity, signal), open(signal))
      first ??= stream
      events = stream?.[Symbol.asyncIterator]()
    } catch (error) {
      abort(error)
      throw error
    }
  }
  async function* values(): AsyncGenerator<T, undefined> {
    try {
      while (events) {
        for await (const event of events) {
          see(event)
          yield event
        }
        await next()
      }
    } catch (error) {
      if (!isCancelled) throw error
    } finally {
      end()
      source.onEnd?.()
    }
    return
  }
  const generator = values()
  const source: Source<T> = {
    next: () => generator.next(),
    // By the signal first, since the generator would wait for what is pending.
    async cancel(reason) {
      isCancelled ||= !signal.aborted
      abort(reason)
      await generator.return(undefined)
    },
  }
  await next()
  return new EventStream(source, { response: first?.response, requestId: first?.requestId })
}
