import { apiPath } from './apiPath.ts'
import { joinBytes } from './joinBytes.ts'
import { maskSecrets } from './maskSecrets.ts'
import { pump } from './pump.ts'
import type { RecordedChunk, Recording } from './recording.ts'
import { secretHeaders, secretQuery } from './secretNames.ts'
import { toBase64 } from './toBase64.ts'

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * Makes a `fetch` that hands out each exchange in the form that `replay` plays, once its answer has been read to the end or was left. Keys, cookies,
 * organizations and projects are left out.
 *
 * @param fetch What makes the requests: the global `fetch`, or the mock's.
 * @param sink Takes each exchange, to keep it. An answer ends once its promise is there.
 * @returns The `fetch`, to be given to `createClient`.
 * @example
 * const { fetch } = createMockServer()
 * const recording = record(fetch, (exchange) => console.log(JSON.stringify(exchange)))
 * const client = createClient({ apiKey: 'test', fetch: recording })
 */
export function record(fetch: Fetch, sink: (recording: Recording) => unknown): Fetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null)
    const request = new Request(input, { ...init, signal: null })
    const isForm = request.headers.get('content-type')?.startsWith('multipart/') ?? false
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
    const { url, method, headers } = request
    const response = await fetch(url, {
      ...init,
      method,
      headers,
      body: body ?? null,
      redirect: request.redirect,
      signal,
    })
    const asked = { ...describeURL(url), method, requestBody: body && !isForm ? maskSecrets(toText(body)) : null }
    const answered = describeAnswer(response)
    if (!response.body) {
      await sink({ ...asked, ...answered, responseBody: '' })
      return response
    }
    const kept = pump((ended) => keep(response.body, ended, (read) => sink(exchange(asked, answered, read))), signal)
    return new Response(kept, { status: response.status, statusText: response.statusText, headers: response.headers })
  }
}

/** What a request is found by. */
type Asked = Pick<Recording, 'method' | 'path' | 'query' | 'requestBody'>

/** What is known of an answer by its headers. */
type Answered = Pick<Recording, 'status' | 'headers' | 'contentType' | 'stream'>

/** A body as it came. */
interface ReadBody {
  bytes: Uint8Array
  chunks: RecordedChunk[]
}

function describeURL(url: string): Pick<Asked, 'path' | 'query'> {
  const { pathname, searchParams } = new URL(url)
  for (const name of secretQuery) searchParams.delete(name)
  return { path: apiPath(pathname), query: maskSecrets(searchParams.toString()) }
}

function describeAnswer({ status, headers }: Response): Answered {
  const contentType = headers.get('content-type')
  const open = [...headers].filter(([name]) => !secretHeaders.includes(name) && !bodyHeaders.includes(name))
  return {
    status,
    headers: Object.fromEntries(open.map(([name, value]) => [name, maskSecrets(value)])),
    contentType,
    ...(contentType?.startsWith('text/event-stream') && { stream: true }),
  }
}

/** Headers that tell of the body as it was sent, which `fetch` has decoded since, or that are kept by themselves. */
const bodyHeaders = ['content-encoding', 'content-length', 'content-type', 'transfer-encoding']

function exchange(asked: Asked, answered: Answered, { bytes, chunks }: ReadBody): Recording {
  const text = toText(bytes)
  // What is no text would not come back from one.
  const base64 = text.includes('\ufffd')
  return {
    ...asked,
    ...answered,
    responseBody: base64 ? toBase64(bytes) : maskSecrets(text),
    ...(base64 && { base64 }),
    ...(answered.stream && { chunks }),
  }
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)
}

/** Passes a body on, and tells of it once it has ended, broke off or was left. */
async function* keep(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  ended: AbortSignal,
  onEnd: (read: ReadBody) => unknown,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const chunks: RecordedChunk[] = []
  const reader = body?.getReader()
  ended.addEventListener('abort', () => void reader?.cancel(ended.reason).catch(() => {}), { once: true })
  let last = Date.now()
  try {
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      const now = Date.now()
      parts.push(read.value)
      chunks.push({ bytes: read.value.length, wait: now - last })
      last = now
      yield read.value
    }
  } finally {
    await onEnd({ bytes: joinBytes(parts), chunks })
  }
}
