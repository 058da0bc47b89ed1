import { client } from '../../.cache/hey-api/client.gen.ts'
import type { Connection } from '../../program.ts'

/**
 * Sets the client that the generated functions use, to throw as the other SDKs do. A client made by `createClient` and
 * passed with each call won't do: Deno takes the option of that name for one of its own and refuses it.
 */
export function configure({ apiKey, baseURL, fetch }: Connection): typeof client {
  client.setConfig({ auth: apiKey, baseUrl: baseURL, fetch, throwOnError: true })
  return client
}
