import { ConnectionError } from '../../core/connectionError.ts'
import { parseJSON } from '../../core/json.ts'
import type { Source } from '../../streams/source.ts'
import { StreamParseError } from '../../streams/streamParseError.ts'
import { createInbox, type InboxEnd } from './inbox.ts'
import type { Socket } from './socket.ts'

/** The code of a connection that broke. */
export const ABNORMAL = 1006

/** Codes of a close that is no failure: done, and without a code. */
const CLEAN: readonly unknown[] = [1000, 1005]

/** The code for more than one can take, and what it becomes where a platform lets nobody but itself send it. */
const TOO_BIG = 1009
const TOO_BIG_ELSEWHERE = 4009

/** A socket as it is read. */
export interface SocketSource<T> extends Source<T> {
  /** Why nothing can be sent any more; undefined while the socket is open. */
  readonly closed: InboxEnd | undefined
  /** Ends it at once and drops what waits. */
  stop(end: InboxEnd, code?: number, reason?: string): void
}

/** What a socket is read with. */
export interface ReadSocketSettings {
  /** What errors begin with. */
  title: string
  /** The most characters that may wait. */
  maxQueue: number
  redact(text: string): string
  /** Told once, when the socket is over. */
  onEnd(end: InboxEnd): void
}

/** Reads a socket, from before it opens. It has no back-pressure: what waits is held as text, up to a limit. */
export function readSocket<T>(socket: Socket, { title, maxQueue, redact, onEnd }: ReadSocketSettings): SocketSource<T> {
  let closed: InboxEnd | undefined
  const finish = (end: InboxEnd): void => {
    if (closed) return
    closed = end
    inbox.close(end)
    onEnd(end)
  }
  const fail = (problem: string, code: number): void =>
    finish({ error: new ConnectionError(`${title} ${problem}.`, { sent: 'unknown', code }) })
  const read = (text: string): T => {
    const event = parseJSON(text)
    if (event !== undefined) return event as T
    const error = new StreamParseError(`${title} got what is no JSON, and closed its socket.`, { text: redact(text) })
    source.stop({ error })
    throw error
  }
  const inbox = createInbox(read, () => source.onEnd?.())
  const source: SocketSource<T> = {
    next: inbox.next,
    async cancel() {
      source.stop({})
    },
    get closed() {
      return closed
    },
    stop(end, code = 1000, reason) {
      if (!closed) socket.close(code, reason)
      finish(end)
      inbox.clear()
      source.onEnd?.()
    },
  }
  socket.addEventListener('message', ({ data }) => {
    if (closed) return
    inbox.put(String(data))
    if (inbox.size <= maxQueue) return
    fail(`closed its socket, since more than ${maxQueue} characters waited: read faster, or raise maxQueue`, TOO_BIG)
    try {
      socket.close(TOO_BIG)
    } catch {
      socket.close(TOO_BIG_ELSEWHERE)
    }
  })
  socket.addEventListener('close', ({ code: told, reason }) => {
    // Deno tells a lost connection by 0.
    const code = told || ABNORMAL
    if (CLEAN.includes(code)) finish({})
    else fail(`lost its socket with code ${code}${reason && ` (${redact(reason)})`}: open another one`, code)
  })
  return source
}
