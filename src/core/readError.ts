import { APIError } from './apiError.ts'
import { parseJSON } from './json.ts'
import { parseRetryAfter } from './retry.ts'

/** Makes the {@link APIError} of an answer; `wrong` says what is wrong with a success. */
export function toAPIError(
  what: string,
  { status, headers }: Response,
  requestId: string | undefined,
  text: string,
  wrong?: string,
): APIError {
  const body = parseJSON(text) ?? text
  const root = Object([body].flat()[0])
  const { message, code, type, param } = Object(root.error ?? root)
  const location = headers.get('location')
  const said = [
    location && `set baseURL for ${location}, redirects are not followed`,
    wrong,
    message,
    root.error,
    root.detail,
    text,
  ]
  const reason = said.find((part) => part && typeof part === 'string') ?? 'no reason given'
  const line = reason
    .replace(/<[^<>]*>|\s+/g, ' ')
    .slice(0, 300)
    .trim()
  const retryAfter = parseRetryAfter(headers)
  return new APIError(`${what} answered ${status}: ${line} (request ${requestId})`, {
    status,
    code,
    type,
    param,
    requestId,
    headers,
    body,
    retryAfter,
  })
}

/** Reads the first 64 KiB of an error's body; one that breaks off counts as far as it came. */
export async function readSome({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (const reader = body?.getReader(); reader && text.length < 65_536; ) {
      const { value, done } = await reader.read()
      text += decoder.decode(value, { stream: !done })
      if (done) break
    }
  } catch {}
  return text.slice(0, 65_536)
}
