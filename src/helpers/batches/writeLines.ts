import { toJSON } from '../../core/json.ts'
import { OpenAIError } from '../../core/openAIError.ts'
import type { BatchEndpoints, BatchRequests } from '../batchLines.ts'

const MAX_REQUESTS = 50_000
const MAX_BYTES = 200_000_000

/** Makes the lines of a batch, and refuses what it can't hold. */
export async function* writeLines<E extends keyof BatchEndpoints>(
  requests: BatchRequests<E>,
  url: E,
): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder()
  const ids = new Set<string>()
  let bytes = 0
  limit('requests', Array.isArray(requests) ? requests.length : 0, MAX_REQUESTS)
  for await (const { custom_id, params } of requests) {
    takeId(ids, custom_id)
    const line = encoder.encode(`${writeJSON(custom_id, { custom_id, method: 'POST', url, body: params })}\n`)
    bytes += line.length
    limit('requests', ids.size, MAX_REQUESTS)
    limit('bytes', bytes, MAX_BYTES)
    yield line
  }
  return
}

/** Refuses a `custom_id` by which no answer could be found. */
function takeId(ids: Set<string>, id: unknown): void {
  if (typeof id !== 'string' || !id)
    throw new OpenAIError('The batch has a request without a custom_id: give each one.')
  if (ids.has(id)) throw new OpenAIError(`The batch has two requests with the custom_id ${id}: give each its own.`)
  ids.add(id)
}

function writeJSON(custom_id: string, line: object): string {
  try {
    return toJSON(line)
  } catch (cause) {
    throw new OpenAIError(`The batch can't hold request ${custom_id}: ${Object(cause).message}.`, { cause })
  }
}

function limit(unit: string, count: number, max: number): void {
  if (count <= max) return
  const [allowed, found] = [max, count].map((number) => number.toLocaleString('en-US'))
  throw new OpenAIError(`A batch takes ${allowed} ${unit}, not ${found}: make several of it.`)
}
