import { startClock } from '../../core/startClock.ts'
import { EventStream } from '../../streams/eventStream.ts'
import type { Source } from '../../streams/source.ts'

/**
 * Makes one stream of several. Leaving it ends all that is under way.
 *
 * @param parent Ends the stream with its reason.
 * @param open Opens the first stream, if there is any, before this one is handed out.
 * @param play Yields what the stream is made of. Its signal fires when the stream is left, or fails.
 */
export async function joinStreams<T, Event>(
  parent: AbortSignal | undefined,
  open: (signal: AbortSignal) => Promise<EventStream<T> | undefined>,
  play: (first: EventStream<T> | undefined, signal: AbortSignal) => AsyncGenerator<Event, void>,
): Promise<EventStream<Event>> {
  parent?.throwIfAborted()
  const controller = new AbortController()
  const { signal } = controller
  const abort = (reason: unknown): void => controller.abort(reason)
  const end = startClock('The streams', 'totalTimeout', Infinity, parent, abort)
  let isCancelled = false
  const first = await open(signal).catch((error) => {
    end()
    throw error
  })

  async function* values(): AsyncGenerator<Event, undefined> {
    try {
      for await (const event of play(first, signal)) {
        signal.throwIfAborted()
        yield event
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
  const source: Source<Event> = {
    next: () => generator.next(),
    // By the signal first, since the generator would wait for what is pending.
    async cancel(reason) {
      isCancelled ||= !signal.aborted
      end()
      abort(reason)
      await generator.return(undefined)
    },
  }
  return new EventStream(source, { response: first?.response, requestId: first?.requestId })
}
