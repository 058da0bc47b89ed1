import { APIError } from './apiError.ts'
import { parseJSON } from './json.ts'
import { parseRetryAfter } from './retry.ts'

/** Makes the {@link APIError} of an answer; `wrong` says what is wrong with a success. */
export function toAPIError(
  what: string,
  { status, headers = new Headers() }: { status?: number; headers?: Headers },
  requestId: string | undefined,
  redact: (text: string) => string,
  raw: string,
  wrong?: string,
): APIError {
  const text = redact(raw)
  const body = parseJSON(text) ?? text
  const root = Object((body as unknown[])[0] ?? body)
  const { message = root.error ?? body, code, type, param } = Object(root.error ?? root)
  const location = headers.get('location')
  const reason = location ? `set baseURL to ${location}` : (wrong ?? (message?.trim ? message : text))
  const line = redact(`${what}: ${reason}`)
    .replace(/(<[^<>]*>|\s)+/g, ' ')
    .slice(0, 300)
    .trim()
  return new APIError(requestId ? `${line} (${requestId})` : line, {
    status,
    code,
    type,
    param,
    requestId,
    headers: new Headers([...headers].map((pair) => pair.map(redact) as [string, string])),
    body,
    retryAfter: parseRetryAfter(headers),
  })
}

/** Reads the first 64 KiB of an error's body; one that breaks off counts as far as it came. */
export async function readSome({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    const reader = (body as ReadableStream<Uint8Array>).getReader()
    while (text.length < 65_536) {
      const { value } = await reader.read()
      if (!value) break
      text += decoder.decode(value, { stream: true })
    }
    await reader.cancel()
  } catch {} // no body, or a broken one
  return text.slice(0, 65_536)
}
