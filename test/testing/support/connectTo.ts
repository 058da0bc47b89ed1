import type { SocketConnection } from '../../../src/helpers/sockets/socketConnection.ts'
import type { SocketSettings } from '../../../src/helpers/sockets/socketSettings.ts'
import type { MockServer } from '../../../src/testing/index.ts'

/** How a client without a network gets to the sockets of its mock: by `fetch` in Workers, elsewhere by its WebSocket. */
export function settingsFor(mock: MockServer): SocketSettings {
  return 'WebSocketPair' in globalThis ? {} : { WebSocket: mock.WebSocket }
}

/** Reads a socket's events up to the first of a type, and leaves it open. */
export async function readUntil<Received extends { type: string }, Type extends Received['type']>(
  { events }: Pick<SocketConnection<never, Received>, 'events'>,
  type: Type,
): Promise<Received[]> {
  const reader = events.getReader()
  const seen: Received[] = []
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    seen.push(next.value)
    if (next.value.type === type) break
  }
  reader.releaseLock()
  return seen
}

/** The types of events, each once where it comes again at once. */
export function typesOf(events: { type: string }[]): string[] {
  return events.map(({ type }) => type).filter((type, index, types) => type !== types[index - 1])
}
