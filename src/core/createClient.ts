import { headerPairs } from './headers.ts'
import type { Client, ClientOptions } from './types.ts'

/**
 * Makes a client: a plain, readonly object that every operation takes first. Derive another by spreading.
 * Key and headers are kept in functions, so that they show in no log.
 *
 * @param options What every call shares; nothing is read or sent until a call is made.
 * @returns The client.
 * @example
 * const client = createClient({ apiKey: 'sk-…' })
 * const patient = { ...client, timeout: 900_000 }
 */
export function createClient(options: ClientOptions = {}): Client {
  const { apiKey, headers } = options
  return {
    ...options,
    apiKey: typeof apiKey === 'string' ? () => apiKey : apiKey,
    headers: headers && { [Symbol.iterator]: () => headerPairs(headers)[Symbol.iterator]() },
  }
}
