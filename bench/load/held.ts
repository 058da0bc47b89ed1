import { getEventListeners } from 'node:events'
import { queryObjects, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { EventStream } from 'bonsai-openai/streams'

/** A signal that all calls share, as a server's end would: none may leave a listener on it. */
export const shared = new AbortController()

/** What a process of Node holds. */
export interface Held {
  /** Bytes of the heap once all garbage is collected. */
  heap: number
  listeners: number
  timers: number
  sockets: number
  promises: number
  streams: number
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** What the process holds now. */
export function held(): Held {
  collect()
  const active = process.getActiveResourcesInfo()
  const count = (name: RegExp): number => active.filter((resource) => name.test(resource)).length
  return {
    heap: process.memoryUsage().heapUsed,
    listeners: getEventListeners(shared.signal, 'abort').length,
    timers: count(/^Timeout$/),
    sockets: count(/^TCPSocketWrap$/),
    promises: queryObjects(Promise, { format: 'count' }),
    streams: queryObjects(EventStream, { format: 'count' }),
  }
}
