import type { Client, Drift } from '../../../src/core/index.ts'

/** A request as a fake server sees it. */
export interface Seen {
  method: string
  path: string
  query: Record<string, string>
  headers: Headers
  /** JSON, a form, or undefined. */
  body: unknown
}

export interface FakeClient extends Client {
  readonly seen: Seen[]
  readonly drift: Drift[]
}

/** A client of a server in process; what `answer` returns is sent as JSON unless it is a Response. */
export function fakeClient(
  answer: (request: Seen, count: number, signal: AbortSignal) => unknown,
  options: Partial<Client> = {},
): FakeClient {
  const seen: Seen[] = []
  const drift: Drift[] = []
  const fetch: Client['fetch'] = async (url, init) => {
    const { pathname, searchParams } = new URL(url)
    const headers = new Headers(init.headers)
    const request: Seen = {
      method: `${init.method}`,
      path: pathname.replace('/v1', ''),
      query: Object.fromEntries(searchParams),
      headers,
      body: await read(init, headers),
    }
    seen.push(request)
    init.signal?.throwIfAborted()
    const result = await answer(request, seen.length, init.signal as AbortSignal)
    return result instanceof Response ? result : Response.json(result)
  }
  return { apiKey: 'test', fetch, seen, drift, onDrift: (found) => drift.push(found), maxRetries: 0, ...options }
}

async function read({ body }: RequestInit, headers: Headers): Promise<unknown> {
  if (typeof body === 'string') return JSON.parse(body)
  if (!body) return undefined
  return new Response(body, { headers: { 'content-type': `${headers.get('content-type')}` } }).formData()
}

/** A stream in the API's own form. */
export function sse(...events: (object | string)[]): Response {
  const lines = events.map((event) => (typeof event === 'string' ? event : `data: ${JSON.stringify(event)}`))
  return new Response([...lines, 'data: [DONE]', ''].join('\n\n'), { headers: { 'content-type': 'text/event-stream' } })
}

/** What a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return promise.then(
    () => Promise.reject(new Error('It did not reject.')),
    (error) => error,
  )
}
