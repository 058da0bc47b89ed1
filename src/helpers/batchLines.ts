import { OpenAIError } from '../core/errors.ts'
import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import type { CreateCompletionParams } from '../schemas/params/CreateCompletionParams.ts'
import type { CreateEmbeddingParams } from '../schemas/params/CreateEmbeddingParams.ts'
import { toStream } from './toStream.ts'

/** What the requests of a batch take, by endpoint. */
export interface BatchEndpoints {
  '/v1/chat/completions': CreateChatCompletionParams
  '/v1/completions': CreateCompletionParams
  '/v1/embeddings': CreateEmbeddingParams
}

/** One request of a batch. */
export interface BatchRequest<E extends keyof BatchEndpoints> {
  /** Names the request, for its answer to be found by; each is used once. */
  custom_id: string
  /** As for the operation. */
  params: BatchEndpoints[E]
}

/** The requests of a batch; a list, or made as they are read. */
export type BatchRequests<E extends keyof BatchEndpoints> = Iterable<BatchRequest<E>> | AsyncIterable<BatchRequest<E>>

const MAX_LINES = 50_000
const MAX_BYTES = 100_000_000

/**
 * Writes requests as the input file of a batch, one line at a time, as fast as it is read.
 *
 * @param requests What to ask; a generator is read no faster than the stream.
 * @param endpoint The endpoint for all of them.
 * @returns The file's bytes. Reading it fails with an OpenAIError beyond 50,000 lines or 100 MB, and at a `custom_id`
 * that was there before; a list that is too long fails before its first line.
 * @example
 * const requests = ['red', 'blue'].map((input) => ({ custom_id: input, params: { model: 'text-embedding-3-small', input } }))
 * console.log(await new Response(batchLines(requests, '/v1/embeddings')).text())
 */
export function batchLines<E extends keyof BatchEndpoints>(
  requests: BatchRequests<E>,
  endpoint: E,
): ReadableStream<Uint8Array> {
  return toStream(writeLines(requests, endpoint))
}

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
