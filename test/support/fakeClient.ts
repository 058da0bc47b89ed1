import type { Client, ClientOptions, Drift, Fetch } from '../../src/core/index.ts'
import { createClient } from '../../src/core/index.ts'

/** A request that reached a fake client's fetch. */
export interface SentRequest {
  method: string
  /** As fetch was given it. */
  url: string
  /** Below `/v1`. */
  path: string
  query: Record<string, string>
  headers: Headers
  /** What its JSON says; any other body as it went out. */
  body: unknown
  /** Reads a multipart body, once. */
  form(): Promise<FormData>
  init: RequestInit
}

/** A Response, an Error to fail with, anything else as JSON, or a function that gives one of these; `count` is the request's number, from 1. */
export type Answer = object | null | ((request: SentRequest, count: number) => unknown)

/** A client that talks to nobody, with what it sent and what drifted. */
export interface FakeClient extends Client {
  readonly sent: SentRequest[]
  /** Empty where the options have an `onDrift` of their own. */
  readonly drift: Drift[]
}

/** Makes a client whose fetch gives the answers in order, the last one from then on. */
export function fakeClient(answers: Answer | Answer[], options: ClientOptions = {}): FakeClient {
  const list = Array.isArray(answers) ? answers : [answers]
  const sent: SentRequest[] = []
  const drift: Drift[] = []
  const fetch: Fetch = async (url, init) => {
    const request = describe(url, init)
    const count = sent.push(request)
    init.signal?.throwIfAborted()
    const answer: unknown = list[Math.min(count, list.length) - 1]
    const result = typeof answer === 'function' ? await answer(request, count) : answer
    if (result instanceof Error) throw result
    if (result instanceof Response) return result === answer ? result.clone() : result
    return Response.json(result)
  }
  const client = createClient({
    apiKey: 'sk-canary',
    fetch,
    onDrift: (difference) => void drift.push(difference),
    ...options,
  })
  return { ...client, sent, drift }
}

function describe(url: string, init: RequestInit): SentRequest {
  const { pathname, searchParams } = new URL(url)
  const headers = new Headers(init.headers)
  const contentType = headers.get('content-type') ?? ''
  const isJSON = typeof init.body === 'string' && contentType.startsWith('application/json')
  let form: Promise<FormData> | undefined
  return {
    method: `${init.method}`,
    url,
    path: pathname.replace('/v1', ''),
    query: Object.fromEntries(searchParams),
    headers,
    body: isJSON ? JSON.parse(`${init.body}`) : init.body,
    form() {
      form ??= new Response(init.body, { headers: { 'content-type': contentType } }).formData()
      return form
    },
    init,
  }
}
