import type { ErrorBody, ErrorCode } from '../chat/protocol.ts'

/** A request that failed, in words for a reader. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  /** `unreachable`: nothing answered. */
  readonly code: ErrorCode | 'unreachable'

  constructor(code: ErrorCode | 'unreachable', message: string) {
    super(message)
    this.code = code
  }
}

/** Asks the Worker; rejects with a `RequestError`, or with the reason of the signal. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    throw init.signal?.aborted ? error : unreachable()
  })
  if (!response.ok) throw refusal(response.status, await response.text())
  return response
}

/** Asks for JSON. */
export async function getJSON<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await request(path, signal ? { signal } : {})).json()
}

/** Sends JSON, and gives the JSON that comes back; null where nothing does. */
export async function sendJSON<T = unknown>(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body: object = {},
): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const response = await request(
    path,
    method === 'DELETE' ? { method } : { method, headers, body: JSON.stringify(body) },
  )
  return JSON.parse((await response.text()) || 'null')
}

/** Why the Worker refused, in its own words where it has some. Where it asks for the password anew, so does the page. */
export function refusal(status: number, text: string): RequestError {
  try {
    const { error }: ErrorBody = JSON.parse(text)
    if (error.code === 'password') location.reload()
    return new RequestError(error.code, error.message)
  } catch {
    return new RequestError('internal', `The server answered ${status}. Try again in a moment.`)
  }
}

export function unreachable(): RequestError {
  return new RequestError('unreachable', 'The server cannot be reached. Check the connection, then try again.')
}

/** The words of an error. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
