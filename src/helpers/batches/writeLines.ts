import { OpenAIError } from '../../core/errors.ts'
import type { BatchEndpoints, BatchRequests } from '../batchLines.ts'

const MAX_LINES = 50_000
const MAX_BYTES = 100_000_000

/** Makes the lines of a batch, and refuses what it can't hold. */
export async function* writeLines<E extends keyof BatchEndpoints>(
  requests: BatchRequests<E>,
  url: E,
): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder()
  const ids = new Set<string>()
  let bytes = 0
  limit('lines', Array.isArray(requests) ? requests.length : 0, MAX_LINES)
  for await (const { custom_id, params } of requests) {
    if (ids.has(custom_id)) throw new OpenAIError(`The batch has two requests with the custom_id ${custom_id}.`)
    ids.add(custom_id)
    const line = encoder.encode(`${JSON.stringify({ custom_id, method: 'POST', url, body: params })}\n`)
    bytes += line.length
    limit('lines', ids.size, MAX_LINES)
    limit('bytes', bytes, MAX_BYTES)
    yield line
  }
  return
}

function limit(unit: string, count: number, max: number): void {
  if (count > max) throw new OpenAIError(`A batch takes ${max} ${unit}, not ${count}; make several of it.`)
}
