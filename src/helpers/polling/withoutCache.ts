import type { Client } from '../../core/types.ts'

/** The client, asking past the caches of a runtime: Next.js can keep what its fetch got, and would give that one answer for ever. */
export function withoutCache(client: Client): Client {
  if (!takesCacheMode()) return client
  return { ...client, fetch: (url, init) => (client.fetch ?? fetch)(url, { ...init, cache: 'no-store' }) }
}

/** Some runtimes don't know the field, and workerd throws where an older compatibility date is set. */
function takesCacheMode(): boolean {
  try {
    return new Request('https://api.openai.com', { cache: 'no-store' }).cache === 'no-store'
  } catch {
    return false
  }
}
