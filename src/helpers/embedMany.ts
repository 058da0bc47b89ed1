import type { Client } from '../core/types.ts'
import { createEmbedding } from '../operations/createEmbedding.ts'
import type { CreateEmbeddingParams } from '../schemas/params/CreateEmbeddingParams.ts'
import { toMissingPartError } from './answers/toMissingPartError.ts'
import { withSignal } from './concurrency/withSignal.ts'
import { decodeEmbedding } from './decodeEmbedding.ts'
import { batchesOf, type InputBatch } from './embedding/batchesOf.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'

/** What `embedMany` takes; all but the input goes into each request. */
export interface EmbedManyParams extends Omit<CreateEmbeddingParams, 'input' | 'encoding_format'> {
  /** The texts, as many as there are; drawn only as fast as they are embedded. */
  input: Iterable<string> | AsyncIterable<string>
}

/** How inputs become requests. */
export interface EmbedManySettings {
  /** Inputs of one request. Default 256; the API takes at most 2,048 inputs and 300,000 tokens. */
  batchSize?: number | undefined
  /** Requests at a time. Default 5. */
  concurrency?: number | undefined
}

/** A vector of 32-bit floats. */
export type EmbeddingVector = Float32Array<ArrayBuffer>

/**
 * Embeds any number of texts, in batches, a few at a time. The vectors come as base64, a third of the bytes of numbers.
 *
 * @param client From `createClient`.
 * @param params The model, the texts, and what else holds for all of them.
 * @param settings How many go into one request, and how many requests are made at a time.
 * @param options Hold for each request; the signal ends all of it.
 * @returns A vector for each text, in their order.
 * @throws {APIError} An answer has not as many vectors as were asked for.
 * @throws What `createEmbedding` throws, or the signal's reason. The error's `partial` holds the vectors that came before,
 *   each in its place.
 * @example
 * const input = ['How do I water a bonsai?', 'When do I repot it?']
 * const vectors = await embedMany(client, { model: 'text-embedding-3-small', input })
 * console.log(vectors.length, vectors[0]?.length)
 */
export async function embedMany(
  client: Client,
  { input: inputs, ...params }: EmbedManyParams,
  settings: EmbedManySettings = {},
  options: SharedOptions = {},
): Promise<EmbeddingVector[]> {
  refuseOptions('embedMany', settings)
  const { batchSize = 256, concurrency = 5 } = settings
  const vectors: EmbeddingVector[] = []
  const batches = batchesOf(inputs, batchSize)

  const embed = async ({ start, input }: InputBatch, signal: AbortSignal): Promise<void> => {
    const request = { ...params, input, encoding_format: 'base64' } as const
    const answer = await createEmbedding(client, request, { ...options, signal })
    const data = answer?.data ?? []
    if (data.length !== input.length) throw toMissingPartError('embedMany', `${input.length} vectors`, answer)
    for (const [at, { index = at, embedding }] of data.entries()) vectors[start + index] = decodeEmbedding(embedding)
  }
  try {
    await withSignal(options.signal, async (signal) => {
      const takeOver = async (): Promise<void> => {
        for (let next = await batches.next(); !next.done; next = await batches.next()) await embed(next.value, signal)
      }
      await Promise.all(Array.from({ length: Math.max(concurrency || 1, 1) }, takeOver))
    })
  } catch (error) {
    batches.return()
    if (error instanceof Error && Object.isExtensible(error)) Object.assign(error, { partial: vectors })
    throw error
  }
  return vectors
}
