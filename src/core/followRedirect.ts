import type { Client } from './types.ts'

/**
 * A client whose GETs follow one redirect to where a file is stored. Nothing of the request goes along but its range: runtimes differ in
 * which secrets they would take there. A browser hides where to, and follows by itself.
 */
export function followRedirect(client: Client): Client {
  return {
    ...client,
    async fetch(url, init) {
      const { fetch: send = fetch } = client
      const response = await send(url, init)
      const { body, headers, status } = response
      if (init.method !== 'GET') return response
      // A browser hides where a redirect leads to.
      if (status === 0) return send(url, { ...init, redirect: 'follow' })
      const location = status >= 300 && status < 400 && headers.get('location')
      const target = location && URL.parse(location, url)
      if (!target || !isAsSafe(target, new URL(url))) return response
      // Where fetch handed out a clone, this settles only once the other one is read.
      body?.cancel().catch(() => {})
      const range = new Headers(init.headers).get('range')
      return send(target.href, { ...init, headers: range ? { range } : {} })
    },
  }
}

/** Whether a redirect leads to the web, and not from an encrypted connection to an open one. */
function isAsSafe({ protocol }: URL, from: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && from.protocol === 'http:')
}
