import { apiPath } from './apiPath.ts'
import { diff } from './diff.ts'
import { encodeText } from './encodeText.ts'
import { pump } from './pump.ts'

/** One exchange, as it was recorded. */
export interface Recording {
  method: string
  /** Path of the URL; with or without the base path. */
  path: string
  /** Query as in the URL, with or without its question mark. */
  query?: string | null | undefined
  status: number
  headers?: Record<string, string> | undefined
  contentType: string | null
  /** What was sent. JSON is compared by value; left out, anything may be sent. */
  requestBody?: string | null | undefined
  /** What was answered; the text of the events where it was streamed. */
  responseBody: string
  /** Whether the answer was streamed; it comes event by event then. */
  stream?: boolean | undefined
}

/**
 * Makes a `fetch` that plays recorded exchanges. Of several that fit a request, each is played in turn and the last one again and again.
 * A request that fits none makes it reject, with the differences from the next recording in the message.
 *
 * @param recordings One exchange, or several.
 * @returns The `fetch`, to be given to `createClient`.
 * @example
 * const client = createClient({ apiKey: 'test', fetch: replay(recording) })
 */
export function replay(
  recordings: Recording | readonly Recording[],
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const all = [recordings].flat()
  const played = new Set<Recording>()
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null)
    signal?.throwIfAborted()
    const request = new Request(input, { ...init, signal: null })
    const body = await request.text()
    const fitting = all.filter((recording) => !differences(recording, request, body).length)
    const recording = fitting.find((one) => !played.has(one)) ?? fitting.at(-1)
    if (!recording) throw new Error(explain(all.find((one) => !played.has(one)) ?? all.at(-1), request, body))
    played.add(recording)
    return respond(recording, signal)
  }
}

function differences({ method, path, query, requestBody }: Recording, request: Request, body: string): string[] {
  const url = new URL(request.url)
  const paths = path === url.pathname ? [] : diff('path', apiPath(path), apiPath(url.pathname))
  const queries = diff('query', readQuery(query ?? ''), readQuery(url.search))
  const bodies = requestBody == null || isForm(request) ? [] : diff('body', readJSON(requestBody), readJSON(body))
  return [...diff('method', method.toUpperCase(), request.method), ...paths, ...queries, ...bodies]
}

/** Forms are not compared: each has a boundary of its own. */
function isForm({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('multipart/') ?? false
}

function readQuery(query: string): Record<string, string[]> {
  const params = new URLSearchParams(query)
  return Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]))
}

function readJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function explain(recording: Recording | undefined, request: Request, body: string): string {
  const list = recording ? differences(recording, request, body) : ['there is no recording']
  return `${request.method} ${new URL(request.url).pathname} differs from what was recorded:\n  ${list.join('\n  ')}`
}

function respond(
  { status, headers, contentType, responseBody, stream }: Recording,
  signal: AbortSignal | null,
): Response {
  const sent = { ...(contentType && { 'content-type': contentType }), ...headers }
  const body = stream ? pump(() => events(responseBody), signal) : responseBody
  return new Response([204, 304].includes(status) ? null : body, { status, headers: sent })
}

async function* events(text: string): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (const event of text.split(/(?<=\n\n|\r\n\r\n)/)) yield encodeText(event)
}
