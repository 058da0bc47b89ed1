import { createQueue } from '../../streams/reading/createQueue.ts'

type Result<T> = IteratorResult<T, undefined>

/** How reading ends: quietly, or with an error that a reader is thrown. */
export interface InboxEnd {
  error?: unknown
}

/** What has come and waits to be read, in order. */
export interface Inbox<T> {
  /** Characters that wait. */
  readonly size: number
  put(text: string): void
  /** Lets nothing in any more. What waits can still be read. */
  close(end: InboxEnd): void
  /** Forgets what waits. */
  clear(): void
  /** Resolves to the next event; calls are answered in order. */
  next(): Promise<Result<T>>
}

/**
 * Makes an inbox.
 *
 * @param read Makes an event of a text; what it throws, the reader is thrown.
 * @param onRead Called once the reader has been told of the end.
 */
export function createInbox<T>(read: (text: string) => T, onRead: () => void): Inbox<T> {
  let queue = createQueue<string>()
  let size = 0
  let end: InboxEnd | undefined
  let last: Promise<unknown> = Promise.resolve()
  let wake = (): void => {}

  const take = async (): Promise<Result<T>> => {
    while (queue.peek() === undefined && !end)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    const text = queue.take()
    if (text !== undefined) {
      size -= text.length
      return { value: read(text), done: false }
    }
    onRead()
    const told = end
    // The next call learns that nothing follows.
    end = {}
    if (told && 'error' in told) throw told.error
    return { value: undefined, done: true }
  }
  return {
    get size() {
      return size
    },
    put(text) {
      size += text.length
      queue.put(text)
      wake()
    },
    close(how) {
      end ??= how
      wake()
    },
    clear() {
      queue = createQueue()
      size = 0
    },
    next() {
      const result = last.then(take, take)
      last = result
      return result
    },
  }
}
