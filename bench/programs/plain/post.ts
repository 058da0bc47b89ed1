import type { Connection } from '../../program.ts'

/** Sends JSON, and fails unless the answer is a success. */
export async function post({ apiKey, baseURL, fetch }: Connection, path: string, body: unknown): Promise<Response> {
  const response = await fetch(baseURL + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await response.text())
  return response
}
