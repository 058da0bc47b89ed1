import type { SomeArea } from '../area.ts'
import { buildMock, type MockOfAreas, type MockServerOptions } from '../buildMock.ts'

/**
 * Makes a mock of some areas of the API alone, for bundles in which the whole mock would be too large. It has no sockets, and answers other paths with a 404.
 *
 * @param areas Such as `chat` from `bonsai-openai/testing/chat`.
 * @param options Key, clock, seed, memory and hosts, as of `createMockServer`.
 * @returns The mock, as `createMockServer` makes it.
 * @example
 * const mock = createMockOf([chat])
 * const client = createClient({ apiKey: 'test', fetch: mock.fetch })
 */
export function createMockOf(areas: readonly SomeArea[], options: MockServerOptions = {}): MockOfAreas {
  return buildMock(areas, options, () => undefined).mock
}
