import { fromBase64 } from '../core/fromBase64.ts'
import { apiPath } from './apiPath.ts'
import { diff } from './diff.ts'
import { encodeText } from './encodeText.ts'
import { maskSecrets } from './maskSecrets.ts'
import { pump } from './pump.ts'
import type { RecordedChunk, Recording } from './recording.ts'
import { secretQuery } from './secretNames.ts'
import { sleep } from './sleep.ts'

/** How recordings are played. */
export interface ReplayOptions {
  /** How much faster than they came the chunks of recorded streams come; `Infinity` for no waits at all. Default 1. */
  speed?: number | undefined
}

/**
 * Makes a `fetch` that plays recorded exchanges. Of several that fit a request, each is played in turn and the last one again and again.
 * A request that fits none makes it reject, with the differences from the recording that is most like it in the message; the client does not retry that.
 *
 * @param recordings One exchange, or several.
 * @param options How fast streams are played.
 * @returns The `fetch`, to be given to `createClient`.
 * @example
 * const client = createClient({ apiKey: 'test', fetch: replay(recording) })
 */
export function replay(
  recordings: Recording | readonly Recording[],
  { speed = 1 }: ReplayOptions = {},
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
    if (!recording) throw new Error(explain(all, request, body))
    played.add(recording)
    return respond(recording, speed, signal)
  }
}

function differences({ method, path, query, requestBody }: Recording, request: Request, body: string): string[] {
  const url = new URL(request.url)
  const paths = path === url.pathname ? [] : diff('path', apiPath(path), apiPath(url.pathname))
  const queries = diff('query', readQuery(query ?? ''), readQuery(url.search))
  const bodies =
    requestBody == null || isForm(request) ? [] : diff('body', readJSON(requestBody), readJSON(maskSecrets(body)))
  return [...diff('method', method.toUpperCase(), request.method), ...paths, ...queries, ...bodies]
}

/** Forms are not compared: each has a boundary of its own. */
function isForm({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('multipart/') ?? false
}

function readQuery(query: string): Record<string, string[]> {
  const params = new URLSearchParams(maskSecrets(query))
  for (const name of secretQuery) params.delete(name)
  return Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]))
}

function readJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Says where a request differs from the recording that is most like it. That others are blocked tells the client that sending it again can't help. */
function explain(recordings: Recording[], request: Request, body: string): string {
  const lists = recordings.map((one) => differences(one, request, body)).sort((a, b) => a.length - b.length)
  const [nearest = ['there is no recording']] = lists
  const sent = `${request.method} ${new URL(request.url).pathname}`
  return `${sent} differs from what was recorded, and other requests are blocked:\n  ${nearest.join('\n  ')}`
}

function respond(recording: Recording, speed: number, signal: AbortSignal | null): Response {
  const { status, headers, contentType, responseBody, base64, stream, chunks } = recording
  const sent = { ...(contentType && { 'content-type': contentType }), ...headers }
  const bytes = (base64 && fromBase64(responseBody)) || encodeText(responseBody)
  const parts = chunks ? slices(bytes, chunks) : events(responseBody)
  const body = stream ? pump((ended) => play(parts, speed, ended), signal) : bytes
  return new Response([204, 304].includes(status) ? null : body, { status, headers: sent })
}

/** A part of a body, and how long it lets wait for it. */
interface Part {
  bytes: Uint8Array<ArrayBuffer>
  wait: number
}

async function* play(
  parts: Iterable<Part>,
  speed: number,
  ended: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (const { bytes, wait } of parts) {
    const ms = wait / speed
    if (ms > 0) await sleep(ms, ended)
    yield bytes
  }
}

function* slices(bytes: Uint8Array<ArrayBuffer>, chunks: RecordedChunk[]): Generator<Part> {
  let at = 0
  for (const chunk of chunks) {
    yield { bytes: bytes.subarray(at, at + chunk.bytes), wait: chunk.wait }
    at += chunk.bytes
  }
  if (at < bytes.length) yield { bytes: bytes.subarray(at), wait: 0 }
}

function* events(text: string): Generator<Part> {
  for (const event of text.split(/(?<=\n\n|\r\n\r\n)/)) yield { bytes: encodeText(event), wait: 0 }
}
