import { shouldRetry } from '../core/retry.ts'
import type { Client, RequestOptions, RetryQuestion } from '../core/types.ts'
import { createBatch } from '../operations/createBatch.ts'
import { createFile } from '../operations/createFile.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { CreateBatchParams } from '../schemas/params/CreateBatchParams.ts'
import { idOf } from './answers/idOf.ts'
import { toStream } from './batches/toStream.ts'
import { writeLines } from './batches/writeLines.ts'
import type { BatchEndpoints, BatchRequests } from './batchLines.ts'

/** What `submitBatch` takes. */
export interface SubmitBatchParams<E extends keyof BatchEndpoints>
  extends Pick<CreateBatchParams, 'metadata' | 'output_expires_after'> {
  /** The endpoint for all requests. */
  endpoint: E
  /** A list, or made as they are sent; what is not a list can be read once, so that its upload is not retried. */
  requests: BatchRequests<E>
  /** Time that the batch may take. Default `24h`. */
  completion_window?: '24h' | undefined
}

/**
 * Makes a batch: uploads its requests as they are made, and creates it.
 *
 * @param client From `createClient`.
 * @param params The endpoint and the requests.
 * @param options Hold for both requests; `body` and `idempotencyKey` for the batch alone.
 * @returns The batch, to wait for with `pollBatch`.
 * @throws {OpenAIError} The requests are more than a batch takes, JSON can't hold one, or two have the same `custom_id`.
 * @throws What `createFile`, `createBatch` and the making of requests throw.
 * @example
 * async function* requests() {
 *   for (const word of ['bonsai', 'ikebana']) {
 *     const messages = [{ role: 'user' as const, content: `What is ${word}?` }]
 *     yield { custom_id: word, params: { model: 'gpt-4o-mini', messages } }
 *   }
 * }
 * const batch = await submitBatch(client, { endpoint: '/v1/chat/completions', requests: requests() })
 * console.log(batch.id, batch.status)
 */
export async function submitBatch<E extends keyof BatchEndpoints>(
  client: Client,
  { requests, completion_window = '24h', ...params }: SubmitBatchParams<E>,
  options?: RequestOptions,
): Promise<Batch> {
  const { body, idempotencyKey, ...upload } = options ?? {}
  let refused: { error: unknown } | undefined
  async function* lines(): ReturnType<typeof writeLines> {
    try {
      return yield* writeLines(requests, params.endpoint)
    } catch (error) {
      refused = { error }
      throw error
    }
  }
  const name = 'batch.jsonl'
  const stream = (): ReadableStream<Uint8Array> => toStream(lines())
  const file = Array.isArray(requests) ? { name, stream } : Object.assign(stream(), { name })
  const retry = client.shouldRetry ?? shouldRetry
  // What fails in making the body reaches us as a lost connection; it would fail again.
  const uploader = { ...client, shouldRetry: (question: RetryQuestion) => !refused && retry(question) }
  const stored = await createFile(uploader, { file, purpose: 'batch' }, upload).catch((error) => {
    throw refused ? refused.error : error
  })
  const input_file_id = idOf('createFile', stored)
  return createBatch(client, { ...params, completion_window, input_file_id }, options)
}
