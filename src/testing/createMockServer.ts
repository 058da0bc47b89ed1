import { allAreas } from './allAreas.ts'
import { buildMock, type MockOfAreas, type MockServerOptions } from './buildMock.ts'
import { acceptInWorker } from './realtime/acceptInWorker.ts'
import { createSocketClass, type MockSocketClass } from './realtime/createSocketClass.ts'
import { createSockets, type Upgrade } from './realtime/createSockets.ts'

/** A mock of the API. */
export interface MockServer extends MockOfAreas {
  /** A WebSocket whose server is the mock, in the same process: for `connectRealtime`, or in place of the platform's. */
  readonly WebSocket: MockSocketClass
  /** What serves a socket, for servers of your own. In Workers `fetch` answers an upgrade by itself. */
  readonly upgrade: Upgrade
}

/**
 * Makes a mock of the API, in memory: every operation with state, streams, the API's errors, and faults on demand.
 * Answers are always the same for the same requests; nothing in a request is evaluated or fetched.
 *
 * @param options Key, clock, seed, memory and hosts.
 * @returns Its `fetch`, its state, and the faults to add.
 * @example
 * const mock = createMockServer()
 * const client = createClient({ apiKey: 'test', fetch: mock.fetch })
 * mock.faults.add({ match: 'createChatCompletion', status: 429, headers: { 'retry-after-ms': '10' } })
 */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { mock, sockets } = buildMock(allAreas, options, (world) => {
    const opened = createSockets(world)
    const accept = ({ url, headers }: Request): Response => acceptInWorker(url, headers, opened.upgrade)
    return { ...opened, accept }
  })
  return { ...mock, WebSocket: createSocketClass(sockets.upgrade), upgrade: sockets.upgrade }
}
