import { compose } from './compose.ts'
import type { Exchange } from './exchange.ts'
import { readSome } from './readError.ts'
import type { Call, Client, Fetch, RequestOptions } from './types.ts'

/** Makes one attempt of a call, up to the headers of an answer that is no error. */
export async function attempt(
  exchange: Exchange,
  client: Client,
  call: Call,
  options: RequestOptions,
  signal: AbortSignal,
): Promise<Response> {
  const { event, emit, fail, refuse } = exchange
  event.attempt++
  event.status = event.requestId = exchange.response = undefined
  exchange.isFinal = true
  const { url, init, isSingleUse, model, redact } = await compose(client, event.operation, call, options)
  signal.throwIfAborted()
  exchange.isFinal = false
  exchange.isSingleUse = isSingleUse
  exchange.redact = redact
  Object.assign(event, { host: url.host, model })
  emit('attempt')
  const response = await startFetch(client.fetch ?? fetch, url.href, { ...init, signal }).catch(fail)
  signal.throwIfAborted()
  exchange.response = response
  const { status, headers, ok } = response
  event.status = status
  event.requestId = redact(headers.get('x-request-id') ?? '') || undefined
  if (!ok) refuse(await readSome(response), status < 400 ? redirectProblem(headers, url) : undefined)
  return response
}

/** Calls `fetch` unbound; what it throws at once rejects too. */
async function startFetch(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init)
}

/** What to do about a redirect, which is not followed since runtimes differ in which secrets they would send along; browsers hide where to. */
function redirectProblem(headers: Headers, url: URL): string {
  const { origin = 'another address' } = URL.parse(headers.get('location') ?? '', url) ?? {}
  return `it redirects to ${origin}: set baseURL to where the API is`
}
