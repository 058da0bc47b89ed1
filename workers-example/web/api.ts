interface ErrorBody {
  error?: { message?: string }
}

/** Asks the Worker for JSON; rejects with an error in words. */
export async function api<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch((error: unknown) => {
    throw init?.signal?.aborted ? error : new Error(unreachable)
  })
  const text = await response.text()
  if (!response.ok) throw new Error(reasonOf(response.status, text))
  return JSON.parse(text)
}

/** Sends JSON. */
export function post<T>(path: string, body?: unknown): Promise<T> {
  return api(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  })
}

export const unreachable = 'The server cannot be reached. Check the connection, then try again.'

/** Why the Worker refused, in its own words where it has some. */
export function reasonOf(status: number, text: string): string {
  const otherwise = `The server answered ${status}. Try again in a moment.`
  try {
    const { error }: ErrorBody = JSON.parse(text)
    return error?.message ?? otherwise
  } catch {
    return otherwise
  }
}

/** The words of an error. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
