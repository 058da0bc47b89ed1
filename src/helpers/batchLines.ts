import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import type { CreateCompletionParams } from '../schemas/params/CreateCompletionParams.ts'
import type { CreateEmbeddingParams } from '../schemas/params/CreateEmbeddingParams.ts'
import type { CreateImageParams } from '../schemas/params/CreateImageParams.ts'
import type { CreateModerationParams } from '../schemas/params/CreateModerationParams.ts'
import { toStream } from './batches/toStream.ts'
import { writeLines } from './batches/writeLines.ts'

/** What the requests of a batch take, by endpoint. */
export interface BatchEndpoints {
  '/v1/chat/completions': CreateChatCompletionParams
  '/v1/completions': CreateCompletionParams
  '/v1/embeddings': CreateEmbeddingParams
  '/v1/images/generations': CreateImageParams
  '/v1/moderations': CreateModerationParams
  /** The JSON form, in which images are named by URL or id. */
  '/v1/images/edits': BatchFields
  '/v1/responses': BatchFields
  '/v1/videos': BatchFields
}

/** The fields of a request whose operation has no params of its own here. */
export interface BatchFields {
  [field: string]: unknown
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

/**
 * Writes requests as the input file of a batch, one line at a time, as fast as it is read.
 *
 * @param requests What to ask; a generator is read no faster than the stream.
 * @param endpoint The endpoint for all of them.
 * @returns The file's bytes. Reading it fails with an OpenAIError beyond 50,000 requests or 200 MB, at a request that JSON
 * can't hold, and at a `custom_id` that is missing or was there before; a list that is too long fails before its first line.
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
